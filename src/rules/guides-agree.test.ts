import { describe, expect, it } from 'vitest';
import { ruleContext } from '../../tests/fixtures/rule-context.ts';
import { guidesAgree } from './guides-agree.ts';

const guide = (parts = {}) => ({ title: 'x', description: 'x', order: 1, layers: ['cri' as const], checked: '2021-06-15', ...parts });

/** What is said of the English guide, given the ranks of the headings in both languages, which stand on lines 10, 11 … */
function find(english: object, ranks: { ja: number[]; en: number[] } = { ja: [], en: [] }): string[] {
  const context = ruleContext({ guides: { 'basics/ja': guide(), 'basics/en': guide(english) } });
  const headings = new Map([...context.content.guides.values()].map((entry) => [entry, ranks[entry.id === 'basics/ja' ? 'ja' : 'en'].map((depth, i) => ({ depth, text: 'x', at: { line: 10 + i, column: 1 } }))]));
  return [...guidesAgree.check({ ...context, headings })].map(({ entry, path, at, message, hint }) => `${entry.id} ${at?.line ?? path.join('.')} ${message.en} ${hint.ja === '' ? '' : hint.en}`);
}

describe('guides-agree', () => {
  it('accepts two languages of one guide, checked on different days', () => {
    expect(find({ checked: '2021-06-01' }, { ja: [2, 3, 2], en: [2, 3, 2] })).toEqual([]);
  });

  it('points at what the English guide says otherwise', () => {
    expect(find({ order: 2, layers: ['cri', 'cni'] })).toEqual([expect.stringMatching(/^basics\/en order .*ja\.mdx \(1\) Write the same/), expect.stringMatching(/^basics\/en layers .*\(cri\)/)]);
  });

  it.each([
    [{ ja: [2, 3, 2], en: [2, 2, 2] }, 11],
    [{ ja: [2], en: [2, 2] }, 11],
    [{ ja: [2, 2, 2], en: [2, 2] }, 11],
  ])('points at the first heading that differs in %j', (ranks, line) => {
    expect(find({}, ranks)).toEqual([expect.stringMatching(new RegExp(`^basics/en ${line} .*headings.*same ranks`))]);
  });

  it('says nothing of the headings of a text that cannot be read', () => {
    const context = ruleContext({ guides: { 'basics/ja': guide(), 'basics/en': guide() } });
    const japanese = context.content.guides.get('basics/ja');
    expect([...guidesAgree.check({ ...context, headings: new Map(japanese ? [[japanese, [{ depth: 2, text: 'x', at: { line: 9, column: 1 } }]]] : []) })]).toEqual([]);
  });
});
