import { describe, expect, it } from 'vitest';
import { movedService, statement } from '../../tests/fixtures/knowledge.ts';
import { changes, type Change } from './changes.ts';
import { changesOf, changeTopics } from './change-topic.ts';
import { comparedMonths } from './compared-months.ts';
import { changesByMonth } from './month-changes.ts';
import { textWidth } from './text-width.ts';
import { referencesOf, sourceRowsByList, usesOfSources } from './uses.ts';
import type { Statement } from './statement.ts';

const knowledge = movedService();

describe('the topics that changes are narrowed to', () => {
  it('are the layers and the services', () => {
    expect(changeTopics(knowledge)).toEqual(['cri', 'cni', 'example']);
  });

  it('leave the changes of a service or a layer, in order', () => {
    expect(changesOf(knowledge, 'example')).toEqual(changes(knowledge));
    expect(changesOf(knowledge, 'cri')).toEqual(changes(knowledge));
    expect(changesOf(knowledge, 'cni')).toEqual([]);
    expect(changesOf(knowledge, 'other')).toEqual([]);
    expect(changesOf(knowledge, 'cri', changes(knowledge).slice(1, 3))).toEqual(changes(knowledge).slice(1, 3));
  });

  it('leave the upstream events that name them', () => {
    const event = { kind: 'milestone', milestone: { layers: ['cni'], services: ['example'] } } as unknown as Change;
    expect([changesOf(knowledge, 'cni', [event]), changesOf(knowledge, 'example', [event]), changesOf(knowledge, 'cri', [event])].map(({ length }) => length)).toEqual([1, 1, 0]);
  });
});

describe('the pairs of months with a page of their own', () => {
  const pairs = (first: string, last: string) => comparedMonths({ first, last }).map(({ from, until }) => `${from} ${until}`);

  it('are the first month with each later one, and each December with the next', () => {
    expect(pairs('2021-11', '2022-02')).toEqual(['2021-11 2021-12', '2021-11 2022-01', '2021-11 2022-02']);
    expect(pairs('2021-11', '2023-12').slice(-2)).toEqual(['2021-12 2022-12', '2022-12 2023-12']);
    expect(pairs('2021-12', '2022-12')).toHaveLength(12);
    expect(pairs('2021-11', '2021-11')).toEqual([]);
  });

  it('never go away when months come', () => {
    for (const [before, after] of [['2022-11', '2022-12'], ['2023-11', '2024-12']] as const) expect(pairs('2021-05', after)).toEqual(expect.arrayContaining(pairs('2021-05', before)));
  });
});

describe('how much changed in a month', () => {
  it('counts values that are others than in the month before, and none in the first', () => {
    expect([...changesByMonth(knowledge)]).toEqual([['2021-05', 0], ['2021-06', expect.any(Number)], ['2021-07', 0], ['2021-08', expect.any(Number)], ['2021-09', expect.any(Number)], ['2021-10', 0]]);
    expect(changesByMonth(knowledge).get('2021-06')).toBeGreaterThan(0);
    expect(changesByMonth(knowledge)).toBe(changesByMonth(knowledge));
  });
});

describe('what points at a source', () => {
  it('are the statements that were written, each with what supports it', () => {
    const { statements, milestones, claims, observations } = usesOfSources(knowledge).get('example/document')!;
    expect(statements.map(({ statement: { id }, supports }) => `${id} ${supports.en}`)).toEqual(expect.arrayContaining(['old-docker old-docker', 'other other', 'new new']));
    expect(statements.filter(({ fact }) => fact.criterion.id === 'cri/since')).toEqual([]);
    expect([milestones, claims, observations]).toEqual([[], [], []]);
  });

  it('are events, claims and observations, too', () => {
    const cited = [{ source: 'example/document', supports: { ja: 's', en: 's' } }];
    const more = { ...knowledge, sources: new Map([['example/document', { id: 'example/document', kind: 'vendor-docs' }], ['example/idle', { id: 'example/idle', kind: 'repository' }], ['example/notes', { id: 'example/notes', kind: 'release-notes' }]]), milestones: [{ id: 'm', references: cited }], claims: [{ id: 'c', references: cited }, { id: 'd' }], observations: [{ source: 'example/document' }] } as unknown as typeof knowledge;
    const uses = usesOfSources(more).get('example/document')!;
    expect([uses.milestones, uses.claims, uses.observations].map(({ length }) => length)).toEqual([1, 1, 1]);
    const { documents, repositories } = sourceRowsByList(more);
    expect(documents.map(({ source, uses: count }) => [source.id, count])).toEqual([['example/document', uses.statements.length + 3]]);
    expect(repositories.map(({ source, uses: count }) => [source.id, count])).toEqual([['example/idle', 0], ['example/notes', 0]]);
  });

  it('are both sides of a dispute', () => {
    const side = (source: string) => ({ value: 'x', references: [{ source, supports: { ja: 's', en: 's' } }] });
    const disputed = { ...statement('x'), value: { type: 'disputed', sides: [side('a/b'), side('c/d')] } } as unknown as Statement;
    expect(referencesOf(disputed).map(({ source }) => source)).toEqual(['example/document', 'a/b', 'c/d']);
    expect(referencesOf({ ...disputed, references: undefined, value: 'x' } as Statement)).toEqual([]);
  });
});

describe('the width of a text', () => {
  it.each([['', 0], ['日本', 2], ['ａ', 1], ['il.', 1.08], ['AB', 1.48], ['ab', 1.2], ['aA日i', 2.7], ['mW', 1.48]])('of %j is about %d em', (text, width) => {
    expect(textWidth(text)).toBeCloseTo(width, 10);
  });
});
