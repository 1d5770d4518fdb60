import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { addMonths, firstDay, monthOf } from './date.ts';
import { cellHistories } from './runs.ts';
import { timeline } from './timeline.ts';

const named = (knowledge: ReturnType<typeof movedService>, id: string) => knowledge.criteria.filter((criterion) => criterion.id === id);

describe('the bands of a timeline', () => {
  it('parts its bands on the day a value changed, not on the first of its month', () => {
    const knowledge = movedService();
    const [criterion] = named(knowledge, 'cri/default-runtime');
    const { rows = [] } = criterion ? timeline(knowledge, criterion) : {};
    expect(rows.map(({ variant, bands }) => [variant?.id, ...bands.map(({ from, until, answer }) => `${from} ${until} ${String(answer.main.value)}`)])).toEqual([
      [undefined, '2021-05-01 2021-06-10 Docker', '2021-06-10 2021-11-01 containerd'],
      ['old', '2021-05-01 2021-06-10 Docker', '2021-06-10 2021-09-01 containerd'],
      ['new', '2021-08-01 2021-11-01 containerd'],
      ['other', '2021-05-01 2021-11-01 containerd'],
    ]);
  });

  it('is empty of services nobody asked for', () => {
    const knowledge = movedService();
    for (const criterion of knowledge.criteria) expect(timeline(knowledge, criterion, []).rows).toEqual([]);
  });

  it('has bands that follow each other within its time and cover the months of their runs', () => {
    fc.assert(
      fc.property(randomKnowledge, (knowledge) => {
        for (const criterion of knowledge.criteria) {
          const { from, until, rows } = timeline(knowledge, criterion);
          const histories = cellHistories(knowledge, [criterion]);
          for (const [i, { bands }] of rows.entries()) {
            for (const [j, band] of bands.entries()) {
              expect(band.from >= (bands[j - 1]?.until ?? from)).toBe(true);
              expect(band.from < band.until && band.until <= until).toBe(true);
            }
            const runs = histories[i]?.runs ?? [];
            expect(monthOf(bands[0]?.from ?? '')).toBe(runs[0]?.from);
            expect(bands.at(-1)?.until).toBe(firstDay(addMonths(runs.at(-1)?.until ?? '', 1)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
