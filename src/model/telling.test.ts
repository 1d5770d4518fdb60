import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { toKnowledge } from './knowledge.ts';
import { summarised, tellingOf } from './telling.ts';

const said = (letters: number) => ({ ja: 'あ'.repeat(letters), en: 'a'.repeat(letters) });
const sources = (count: number) => Array.from({ length: count }, (_, i) => ({ source: `example/${i}`, supports: said(10) }));
const past = { from: '2019', until: '2020' };

/** How much is told of a fact of `count` statements like this one. */
function telling(count: number, parts: (i: number) => Partial<AuthoredStatement>) {
  const statements = Array.from({ length: count }, (_, i) => statement(`s${i}`, parts(i)));
  const knowledge = toKnowledge(content(service({ cri: {}, cni: {} }), { 'cri/x': criterion(1) }, { 'cri/x': statements }));
  return tellingOf(knowledge.facts.get('example/cri/x')!, knowledge);
}

describe('how much the page of a fact tells', () => {
  it('is everything where that is little', () => {
    expect(telling(2, () => ({ summary: said(60) }))).toBe('whole');
  });

  it('is no evidence where there is much of it', () => {
    expect(telling(2, () => ({ references: sources(12) }))).toBe('summaries');
    expect(telling(2, () => ({ note: said(600) }))).toBe('summaries');
    expect(telling(2, () => ({ corrections: [{ on: '2021-07-01', what: said(600) }] }))).toBe('summaries');
    expect(telling(2, () => ({ value: { type: 'unknown', searched: said(600), evidence: '2021-06' } }))).toBe('summaries');
  });

  it('is no summary of what has ended where there are many', () => {
    expect(telling(20, (i) => ({ summary: said(60), ...(i > 2 && { valid: past }) }))).toBe('current');
  });

  it('is a line a statement where the summaries of today alone are long', () => {
    expect(telling(20, () => ({ summary: said(60) }))).toBe('lines');
  });
});

describe('the summary of a statement', () => {
  const ended = { period: { from: { kind: 'exact', date: '2019' }, until: { kind: 'exact', date: '2020' } } } as const;
  const lasting = { period: { from: { kind: 'exact', date: '2020' } } } as const;
  const given = (of: Parameters<typeof summarised>[0]) => (['whole', 'summaries', 'current', 'lines'] as const).filter((much) => summarised(of, much, '2021-06-15'));

  it('is left out first where it has ended', () => {
    expect(given(ended)).toEqual(['whole', 'summaries']);
    expect(given(lasting)).toEqual(['whole', 'summaries', 'current']);
  });
});
