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

  it('tell what each month tells of every cell, and only of those', () => {
    fc.assert(
      fc.property(mirrored, ({ knowledge, from, until }) => {
        const [then, now] = [snapshot(knowledge, from), snapshot(knowledge, until)];
        const told = sideBySide(knowledge, then, now);
        expect(told.map(({ service }) => service.id)).toEqual(['example', 'other']);
        for (const { service, rows: cells } of told) {
          const [old, current] = [then, now].map(({ services }) => services.find((s) => s.service === service));
          for (const { criterion, variant, before, after, change } of cells) {
            const among = (s: typeof old) => (variant ? s?.variants.find((v) => v.variant === variant)?.answers : s?.answers)?.get(criterion.id);
            expect([before, after]).toEqual([among(old), among(current)]);
            expect(before ?? after).toBeDefined();
            const reads = readingOf(before) !== readingOf(after);
            expect(change).toBe(reads ? 'value' : before?.standing === after?.standing ? undefined : 'certainty');
            if (variant) expect(readingOf(before) !== readingOf(old?.answers.get(criterion.id)) || readingOf(after) !== readingOf(current?.answers.get(criterion.id))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show a variant that says something of its own in either month alone', () => {
    const shown = (from: string, until: string) => rows(movedService(), from, until).flatMap(({ criterion, variant }) => (criterion.id === 'cri/default-runtime' && variant ? [variant.id] : []));
    expect([shown('2021-05', '2021-10'), shown('2021-10', '2021-05'), shown('2021-10', '2021-10')]).toEqual([['other'], ['other'], []]);
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
