import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { evidence } from './evidence.ts';
import { toKnowledge } from './knowledge.ts';
import { usesOfSources } from './uses.ts';

const knowledge = () => toKnowledge(
  content(service({ cri: {}, cni: {} }), { 'cri/a': criterion(1), 'cri/b': criterion(2) }, {
    'cri/a': [
      statement('known', { confidence: 'low', checked: '2021-06-01', recorded: '2021-06-01', valid: { from: '2020', until: { 'last-seen': '2021' } } }),
      statement('documented', { value: { type: 'not-documented' }, references: undefined }),
      statement('disputed', {
        value: { type: 'disputed', sides: [{ value: 'x', references: [{ source: 'example/x', supports: { ja: 'a', en: 'a' } }] }, { value: 'y', references: [{ source: 'example/y', supports: { ja: 'a', en: 'a' } }] }] },
      }),
    ],
  }),
);

describe('the state of the evidence', () => {
  it('counts statements, and names what is not known, disputed or old', () => {
    const state = evidence(knowledge());
    expect(state.statements).toBe(3);
    expect(state.byConfidence).toEqual(new Map([['low', 1], ['high', 2]]));
    expect(state.checked).toEqual({ oldest: '2021-06-01', newest: '2021-06-15' });
    expect([state.notKnown, state.disputed, state.lastSeen].map((list) => list.map((p) => p.statement.id))).toEqual([['documented'], ['disputed'], ['known']]);
    expect(state.gaps).toEqual([{ service: 'example', criterion: 'cri/b' }]);
  });

  it('knows what a source supports, the sides of a dispute included', () => {
    const uses = usesOfSources(knowledge());
    expect(uses.get('example/x')?.statements.map(({ statement: s }) => s.id)).toEqual(['disputed']);
    expect(uses.get('example/document')?.statements.map(({ statement: s }) => s.id)).toEqual(['known', 'disputed']);
  });
});
