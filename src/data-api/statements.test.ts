import { describe, expect, it } from 'vitest';
import { criterion, content, movedService, service, statement } from '../../tests/fixtures/knowledge.ts';
import { toKnowledge } from '../model/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { apiStatements } from './statements.ts';

const toUrl = (path: string) => `https://example.org/base${path}`;
const published = (parts: Partial<AuthoredStatement>) =>
  apiStatements(toKnowledge(content(service({ cri: {}, cni: {} }), { 'cri/runtime': criterion(1) }, { 'cri/runtime': [statement('it', parts)] })), toUrl)[0];

describe('a published statement', () => {
  it('is found under its permanent address', () => {
    expect(published({})).toMatchObject({ id: 'example/cri/runtime#it', url: 'https://example.org/base/facts/example/cri/runtime/#it' });
  });

  it.each([
    [{ from: '2020-01' }, { from: '2020-01', fromKind: 'exact', until: null, untilKind: 'open' }],
    [{ from: { by: '2022-08-14' }, until: { 'last-seen': '2023-05-02' } }, { from: '2022-08-14', fromKind: 'by', until: '2023-05-02', untilKind: 'last-seen' }],
    [{ from: 'unknown', until: { planned: '2028' } }, { from: null, fromKind: 'unknown', until: '2028', untilKind: 'planned' }],
    [{ from: '2020', until: 'unknown' }, { until: null, untilKind: 'unknown' }],
  ] as const)('says of %j how each end is known', (valid, told) => {
    expect(published({ valid })).toMatchObject(told);
  });

  it('never gives unknown as a value', () => {
    const unknown = published({ value: { type: 'unknown', searched: { ja: '文書', en: 'documents' }, evidence: '2023-05' }, references: undefined });
    expect(unknown).toMatchObject({ nonAnswer: 'unknown', value: { ja: '不明', en: 'Unknown' } });
  });

  it('tells plans and additions from answers', () => {
    expect([published({})?.role, published({ plan: 'open' })?.role, published({ alongside: true })?.role]).toEqual(['answer', 'plan', 'alongside']);
  });

  it('names the statement it follows from', () => {
    const since = apiStatements(movedService(), toUrl).find(({ id }) => id === 'example/cri/since#new');
    expect(since).toMatchObject({ date: '2021-08', derivedFrom: 'example/cri/default-runtime#new-containerd' });
  });
});
