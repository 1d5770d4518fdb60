import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { oldestFirst } from './oldest-first.ts';

const observation = (id: string, date: string) => ({ id, date, kubernetes: '1.20', release: '1.20.4', variants: {}, how: both('Example'), source: 'example/document', seen: {} });
const observed = (...dates: string[]) => told(oldestFirst, ruleContext({ observations: { example: { observations: dates.map((date, i) => observation(`v${i}`, date)) } } }));
const corrected = (on: string) => told(oldestFirst, ruleContext(exampleFiles([statement('a', { recorded: '2021-06-01', checked: '2021-06-15', corrections: [{ on, what: both('Example') }] })])));

describe('oldest-first', () => {
  it('accepts observations in order, two of one day among them', () => {
    expect(observed('2021-05-10', '2021-05-10', '2021-06-01')).toEqual([]);
  });

  it('points at an observation that was made before the one above it', () => {
    expect(observed('2021-05-10', '2021-06-01', '2021-05-11')).toMatchObject([
      { at: 'observations/example observations.2.date', message: { en: expect.stringContaining('2021-06-01') }, hint: { en: expect.stringContaining('oldest first'), ja: expect.stringContaining('古い順') } },
    ]);
  });

  it('accepts a correction from the day of the record to that of the check', () => {
    expect([...corrected('2021-06-01'), ...corrected('2021-06-15')]).toEqual([]);
  });

  it.each([
    ['2021-05-31', 'before it was first written', 'recorded は初めて書いた日'],
    ['2021-06-16', 'after it was last checked', 'checked に書いて'],
  ])('points at a correction of %s', (on, en, ja) => {
    expect(corrected(on)).toMatchObject([{ at: `${FACT} statements.0.corrections.0.on`, message: { en: expect.stringContaining(en) }, hint: { ja: expect.stringContaining(ja) } }]);
  });
});
