import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { toKnowledge } from './knowledge.ts';
import { knowledgeDiff } from './knowledge-diff.ts';

const know = (...statements: AuthoredStatement[]) =>
  toKnowledge(content(service({ cri: { linux: [] }, cni: {} }), { 'cri/default-runtime': criterion(1) }, { 'cri/default-runtime': statements }));
const docker = (parts: Partial<AuthoredStatement> = {}) => statement('docker', { value: 'Docker', variants: ['linux'], kubernetes: { until: '1.23' }, valid: { from: '2020-01', until: '2021-06' }, ...parts });
const containerd = (parts: Partial<AuthoredStatement> = {}) => statement('containerd', { value: 'containerd', variants: ['linux'], valid: { from: '2021-06' }, ...parts });
const diff = (before: AuthoredStatement[], after: AuthoredStatement[]) => knowledgeDiff(know(...before), know(...after));
const cells = (list: ReturnType<typeof diff>['today']) => list.map(({ variant = '', from, until, before, after }) => `${variant} ${from}–${until} ${String(before?.value)} → ${String(after?.value)}`);

describe('knowledgeDiff', () => {
  it('finds nothing where nothing changed', () => {
    expect(diff([docker(), containerd()], [docker(), containerd()])).toEqual({ added: [], removed: [], changed: [], today: [], earlier: [], warnings: [] });
  });

  it('names a new statement, and the cells of the table and the months it changes', () => {
    const { added, today, earlier } = diff([docker()], [docker(), containerd()]);
    expect(added.map(({ statement }) => statement.id)).toEqual(['containerd']);
    expect(cells(today)).toEqual([' 2021-06–2021-06 undefined → containerd', 'linux 2021-06–2021-06 undefined → containerd']);
    expect(earlier).toEqual([]);
  });

  it('tells of months that follow each other with one change as one', () => {
    const newest = containerd({ checked: '2021-08-15' });
    const { today, earlier } = diff([docker(), newest], [docker({ value: 'Docker 19' }), newest]);
    expect(today).toEqual([]);
    expect(cells(earlier)).toEqual([' 2021-05–2021-05 Docker → Docker 19', 'linux 2021-05–2021-05 Docker → Docker 19']);
    expect(cells(diff([docker(), newest], [docker(), { ...newest, value: 'CRI-O' }]).today)).toEqual([' 2021-06–2021-08 containerd → CRI-O', 'linux 2021-06–2021-08 containerd → CRI-O']);
  });

  it('names the fields of a statement that differ', () => {
    const { changed } = diff([docker()], [docker({ value: 'Docker Engine', summary: { ja: 'x', en: 'x' } })]);
    expect(changed.map(({ fields }) => fields)).toEqual([['value', 'summary']]);
  });

  it('warns of a statement that goes', () => {
    expect(diff([docker(), containerd()], [containerd()]).warnings).toMatchObject([{ kind: 'removed', statement: { id: 'docker' } }]);
  });

  it.each<[string, Partial<AuthoredStatement>]>([
    ['lost-source', { references: [{ source: 'example/other', supports: { ja: 'x', en: 'x' } }] }],
    ['lost-confidence', { confidence: 'medium' }],
    ['checked-back', { checked: '2021-06-01' }],
    ['widened', { variants: undefined }],
    ['widened', { variants: ['linux', 'windows'] }],
    ['widened', { kubernetes: undefined }],
    ['widened', { kubernetes: { until: '1.24' } }],
    ['widened', { valid: { from: '2019-12', until: '2021-06' } }],
    ['widened', { valid: { from: '2020-01', until: '2021-07' } }],
    ['widened', { valid: { from: '2020-01' } }],
  ])('warns of %s: %j', (kind, parts) => {
    expect(diff([docker(), containerd()], [docker(parts), containerd()]).warnings.map((warning) => warning.kind)).toEqual([kind]);
  });

  it.each<Partial<AuthoredStatement>>([
    { confidence: 'high', references: [{ source: 'example/document', supports: { ja: 'y', en: 'y' } }, { source: 'example/more', supports: { ja: 'y', en: 'y' } }] },
    { kubernetes: { from: '1.20', until: '1.22' } },
    { valid: { from: '2020-02', until: '2021-05' } },
    { checked: '2021-06-16' },
  ])('does not warn of %j', (parts) => {
    expect(diff([docker()], [docker(parts)]).warnings).toEqual([]);
  });
});
