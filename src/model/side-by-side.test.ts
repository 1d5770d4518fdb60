import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { readingOf } from './comparison.ts';
import { changesByMonth } from './month-changes.ts';
import { sideBySide, type Row } from './side-by-side.ts';
import { snapshot } from './snapshot.ts';

const rows = (knowledge: ReturnType<typeof movedService>, from: string, until: string): Row[] =>
  sideBySide(knowledge, snapshot(knowledge, from), snapshot(knowledge, until)).flatMap((service) => service.rows);
const mirrored = fc.tuple(randomKnowledge, fc.nat(100), fc.nat(100)).map(([knowledge, a, b]) => {
  const months = [...changesByMonth(knowledge).keys()];
  return { knowledge, from: months[a % months.length] ?? '', until: months[b % months.length] ?? '' };
});

describe('two months side by side', () => {
  it('show what a service answered then and now', () => {
    const found = rows(movedService(), '2021-05', '2021-09').filter(({ criterion, variant }) => criterion.id === 'cri/default-runtime' && !variant);
    expect(found.map(({ before, after, change }) => [before?.main.id, after?.main.id, change])).toEqual([['old-docker', 'new-containerd', 'value']]);
  });

  it('show a variant only where it says something else than its service', () => {
    const variants = rows(movedService(), '2021-05', '2021-05').filter(({ criterion, variant }) => criterion.id === 'cri/default-runtime' && variant);
    expect(variants.map(({ variant }) => variant?.id)).toEqual(['other']);
  });

  it('differ in nothing where they are the same month', () => {
    fc.assert(
      fc.property(mirrored, ({ knowledge, from }) => {
        expect(rows(knowledge, from, from).filter(({ change }) => change)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('change the same cells whichever month comes first', () => {
    const cells = (all: Row[], flip: boolean) =>
      all.flatMap(({ criterion, variant, before, after, change }) => (change ? [[criterion.id, variant?.id, change, ...(flip ? [readingOf(after), readingOf(before)] : [readingOf(before), readingOf(after)])].join()] : [])).sort();
    fc.assert(
      fc.property(mirrored, ({ knowledge, from, until }) => {
        expect(cells(rows(knowledge, until, from), true)).toEqual(cells(rows(knowledge, from, until), false));
      }),
      { numRuns: 60 },
    );
  });
});

describe('changes counted by month', () => {
  it('are none in the first month, and those of its service and variants in each other', () => {
    const counted = changesByMonth(movedService());
    expect([...counted].slice(0, 3).map(([month, count]) => [month, count > 0])).toEqual([
      ['2021-05', false],
      ['2021-06', true],
      ['2021-07', false],
    ]);
  });
});
