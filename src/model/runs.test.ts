import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { readingOf } from './comparison.ts';
import { addMonths, monthsBetween } from './date.ts';
import { cellHistories, snapshots } from './runs.ts';

describe('runs', () => {
  it('are parted where the answer changes, and only there', () => {
    const knowledge = movedService();
    const criterion = knowledge.criteria.filter(({ id }) => id === 'cri/default-runtime');
    const told = cellHistories(knowledge, criterion).map(({ variant, runs }) => [variant?.id, ...runs.map(({ from, until, answer }) => `${from} ${until} ${answer.main.id}`)]);
    expect(told).toEqual([
      [undefined, '2021-05 2021-05 old-docker', '2021-06 2021-10 old-containerd'],
      ['old', '2021-05 2021-05 old-docker', '2021-06 2021-08 old-containerd'],
      ['new', expect.stringMatching(/^2021-08 .* new-containerd$/)],
      ['other', expect.stringMatching(/^2021-05 .* other$/)],
    ]);
  });

  it('cover exactly the months with an answer, once each, and say what the month says', () => {
    fc.assert(
      fc.property(randomKnowledge, (knowledge) => {
        const months = snapshots(knowledge);
        for (const { service: of, criterion, variant, runs } of cellHistories(knowledge, knowledge.criteria)) {
          const answers = months.flatMap(({ month, services }) => {
            const service = services.find((one) => one.service === of);
            const among = variant ? service?.variants.find((v) => v.variant === variant && v.layer === criterion.layer)?.answers : service?.answers;
            const answer = among?.get(criterion.id);
            return answer ? [`${month} ${answer.standing} ${readingOf(answer)}`] : [];
          });
          expect(runs.flatMap(({ from, until, answer }) => monthsBetween(from, until).map((month) => `${month} ${answer.standing} ${readingOf(answer)}`))).toEqual(answers);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are as long as they can be: two that touch say different things', () => {
    fc.assert(
      fc.property(randomKnowledge, (knowledge) => {
        for (const { runs } of cellHistories(knowledge, knowledge.criteria)) {
          for (const [i, run] of runs.slice(1).entries()) {
            const before = runs[i];
            if (before && addMonths(before.until, 1) === run.from) expect([run.answer.standing, readingOf(run.answer)]).not.toEqual([before.answer.standing, readingOf(before.answer)]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
