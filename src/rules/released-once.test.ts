import { expect, it } from 'vitest';
import { both, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { releasedOnce } from './released-once.ts';

const release = (kubernetes: string, event: 'release' | 'end-of-life' = 'release') => ({ title: both('x'), layers: ['cri' as const], kubernetes, event, summary: both('x'), references: [] });
const find = (second: object) => told(releasedOnce, ruleContext({ milestones: { '2021-04-08-a': release('1.21'), '2021-08-04-b': second as ReturnType<typeof release> } }));

it('accepts releases of different versions, and the release and the end of one', () => {
  expect(find(release('1.22'))).toEqual([]);
  expect(find(release('1.21', 'end-of-life'))).toEqual([]);
});

it('points at the second release of a version, and names the first', () => {
  expect(find(release('1.21'))).toMatchObject([{ at: 'milestones/2021-08-04-b kubernetes', message: { en: expect.stringContaining('2021-04-08-a'), ja: expect.stringContaining('2021-04-08-a') }, hint: { en: expect.stringContaining('remove one') } }]);
});
