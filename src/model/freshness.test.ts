import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { isStale, staleStatements } from './freshness.ts';
import { toKnowledge } from './knowledge.ts';

describe('a statement', () => {
  it('is fresh for 180 days after it was checked, the last of them included', () => {
    expect(isStale({ checked: '2026-01-01' }, '2026-06-30')).toBe(false);
    expect(isStale({ checked: '2026-01-01' }, '2026-07-01')).toBe(true);
  });

  it('is listed when it is stale, the one checked longest ago first; derived ones follow those they come from', () => {
    const x = [statement('new', { checked: '2026-11-23' }), statement('old', { checked: '2026-01-01' }), statement('older', { checked: '2025-01-01', term: 'containerd' })];
    const criteria = { 'cri/x': criterion(1), 'cri/since': criterion(2, { derived: { from: 'x', since: 'containerd' } }) };
    const knowledge = toKnowledge(content(service({ cri: { a: [] }, cni: {} }), criteria, { 'cri/x': x }));
    expect(staleStatements(knowledge).map((s) => s.statement.id)).toEqual(['older', 'old']);
  });
});
