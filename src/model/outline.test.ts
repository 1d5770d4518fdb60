import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { toKnowledge } from './knowledge.ts';
import { outline } from './outline.ts';

describe('the outline of a fact', () => {
  it('goes from the whole service through its variants in their order, each from today into the past', () => {
    const statements = [
      statement('b-old', { variants: ['b'], valid: { from: '2020', until: '2021' } }),
      statement('both', { variants: ['a', 'b'], valid: { from: '2019', until: '2020' } }),
      statement('whole', { valid: { from: '2018' } }),
      statement('b-new', { variants: ['b'], valid: { from: '2021' } }),
      statement('a', { variants: ['a'], valid: { from: 'unknown' } }),
    ];
    const fact = toKnowledge(content(service({ cri: { a: [], b: [] }, cni: {} }), { 'cri/x': criterion(1) }, { 'cri/x': statements })).facts.get('example/cri/x')!;
    expect(outline(fact).map(({ variants, statements: own }) => [variants.join(), own.map(({ id }) => id).join()])).toEqual([
      ['', 'whole'],
      ['a,b', 'both'],
      ['a', 'a'],
      ['b', 'b-new,b-old'],
    ]);
  });
});
