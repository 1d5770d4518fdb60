import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import type { Answer } from './answer.ts';
import { applyComparison, compare, readsDifferently } from './comparison.ts';
import { lastDay, monthsBetween } from './date.ts';
import type { Knowledge } from './knowledge.ts';
import { standing, type Bound } from './period.ts';
import { snapshot, type Snapshot } from './snapshot.ts';

const monthsOf = ({ months }: Knowledge) => monthsBetween(months.first, months.last);
const answersOf = (answers: Map<string, Answer>) => [...answers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, answer]) => ({ ...answer, id }));

/** A snapshot without the order in which its parts are kept. */
function unordered({ month, day, services }: Snapshot) {
  return {
    month,
    day,
    services: services.map(({ service, answers, variants }) => ({
      id: service.id,
      answers: answersOf(answers),
      variants: variants
        .map(({ layer, variant, isDefault, answers: own }) => ({ id: `${layer}/${variant.id}`, isDefault, answers: answersOf(own) }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    })),
  };
}

describe('two snapshots compared', () => {
  it('tell what took over from what, for the service and for its variants', () => {
    const knowledge = movedService();
    const { cells, variants } = compare(knowledge, snapshot(knowledge, '2021-05'), snapshot(knowledge, '2021-08'));
    const runtime = cells.filter(({ criterion }) => criterion.id === 'cri/default-runtime');
    expect(runtime.map(({ variant, before, after }) => [variant?.id, before?.main.id, after?.main.id])).toEqual([
      [undefined, 'old-docker', 'new-containerd'],
      ['old', 'old-docker', 'old-containerd'],
      ['new', undefined, 'new-containerd'],
    ]);
    expect(variants).toEqual([
      expect.objectContaining({ variant: expect.objectContaining({ id: 'old' }), before: { isDefault: true }, after: { isDefault: false } }),
      expect.objectContaining({ variant: expect.objectContaining({ id: 'new' }), after: { isDefault: true } }),
    ]);
  });

  it('differ in nothing where they are of one month', () => {
    fc.assert(
      fc.property(randomKnowledge, (knowledge) => {
        for (const month of monthsOf(knowledge)) {
          expect(compare(knowledge, snapshot(knowledge, month), snapshot(knowledge, month))).toEqual({ cells: [], variants: [] });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('differ exactly by what is listed: applied to the earlier month it gives the later one', () => {
    fc.assert(
      fc.property(randomKnowledge, fc.nat(), fc.nat(), (knowledge, i, j) => {
        const months = monthsOf(knowledge);
        const [before, after] = [i, j].map((n) => snapshot(knowledge, months[n % months.length]!)) as [Snapshot, Snapshot];
        expect(unordered(applyComparison(before, compare(knowledge, before, after), after))).toEqual(unordered(after));
      }),
    );
  });

  it('lead month by month from the first snapshot to the last', () => {
    fc.assert(
      fc.property(randomKnowledge, (knowledge) => {
        const snapshots = monthsOf(knowledge).map((month) => snapshot(knowledge, month));
        const arrived = snapshots.slice(1).reduce((current, next, i) => applyComparison(current, compare(knowledge, snapshots[i]!, next), next), snapshots[0]!);
        expect(unordered(arrived)).toEqual(unordered(snapshots.at(-1)!));
      }),
    );
  });
});

describe('the answers of a snapshot', () => {
  it('hold on its day, or say that they were last seen or are uncertain', () => {
    fc.assert(
      fc.property(randomKnowledge, (knowledge) => {
        for (const month of monthsOf(knowledge)) {
          const { day, services } = snapshot(knowledge, month);
          expect(day).toBe(month === knowledge.months.last ? knowledge.today : lastDay(month));
          for (const answer of services.flatMap((s) => [...s.answers.values(), ...s.variants.flatMap((v) => [...v.answers.values()])])) {
            for (const statement of [answer.main, ...answer.others]) expect(standing(statement.period, day)).toBe(answer.standing);
          }
        }
      }),
    );
  });

  it('change only where a statement of theirs, or of what is the default, begins or ends', () => {
    const dateOf = (bound: Bound | undefined) => (bound && 'date' in bound ? [bound.date, ...('after' in bound && bound.after ? [bound.after] : [])] : []);
    fc.assert(
      fc.property(randomKnowledge, (knowledge) => {
        const months = monthsOf(knowledge);
        const turns = new Set([...knowledge.facts.values()].flatMap((f) => f.statements).flatMap(({ period }) => [...dateOf(period.from), ...dateOf(period.until)]).map((date) => date.slice(0, 7)));
        months.slice(1).forEach((month, i) => {
          const { cells, variants } = compare(knowledge, snapshot(knowledge, months[i]!), snapshot(knowledge, month));
          // What was last seen, or ended, on the last day of a month shows in the next.
          if (cells.length + variants.length > 0) expect(turns.has(month) || turns.has(months[i]!)).toBe(true);
        });
      }),
    );
  });
});

describe('what a reader sees as a change', () => {
  const answer = (value: string, standing: Answer['standing'] = 'holds'): Answer => {
    const [fact] = movedService().facts.values();
    return { main: { ...fact!.statements[0]!, value }, standing, others: [], alongside: [] };
  };

  it('is another value, or one where there was none', () => {
    expect(readsDifferently({ before: answer('Docker'), after: answer('containerd') })).toBe(true);
    expect(readsDifferently({ after: answer('Docker') })).toBe(true);
  });

  it('is not the same value said by another statement, or only less surely', () => {
    expect(readsDifferently({ before: answer('Docker'), after: answer('Docker', 'last-seen') })).toBe(false);
    expect(readsDifferently({ before: answer('Docker'), after: { ...answer('Docker'), main: { ...answer('Docker').main, id: 'renamed' } } })).toBe(false);
  });
});
