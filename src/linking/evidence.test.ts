import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { toKnowledge } from '../model/knowledge.ts';
import { factsWithEvidence } from './evidence.ts';

describe('a page of its own for the evidence', () => {
  const long = Array.from({ length: 12 }, (_, i) => ({ source: `example/${i}`, supports: { ja: 'あ'.repeat(40), en: 'a'.repeat(80) } }));
  const facts = { 'cri/long': [statement('a', { references: long })], 'cri/short': [statement('a')], 'cri/shortened': [statement('a')] };
  const knowledge = toKnowledge(content(service({ cri: {}, cni: {} }), { 'cri/long': criterion(1), 'cri/short': criterion(2), 'cri/shortened': criterion(3) }, facts));

  it('is there where the page of the fact has no room for it, and where it ever was', () => {
    const published = new Set(['/facts/example/cri/short/', '/facts/example/cri/shortened/evidence/']);
    expect(factsWithEvidence(knowledge, published).map(({ id }) => id)).toEqual(['example/cri/long', 'example/cri/shortened']);
  });
});
