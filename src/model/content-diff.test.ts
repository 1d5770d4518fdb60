import { describe, expect, it } from 'vitest';
import { contentDiff } from './content-diff.ts';
import type { Authored } from '../schema/collections.ts';
import { emptyContent, type Content } from './content.ts';

const term = (name: string, en = 'A term.') => ({ name, definition: { ja: '用語です。', en } });

/** Content with terms by their ids, and guides by their texts. */
function holding(terms: Record<string, ReturnType<typeof term>>, bodies: Record<string, string> = {}): Content {
  const content = emptyContent();
  for (const [id, data] of Object.entries(terms)) content.glossary.set(id, { collection: 'glossary', id, data, body: '' });
  for (const [id, body] of Object.entries(bodies)) content.guides.set(id, { collection: 'guides', id, data: { title: 'A', description: 'A', order: 1, layers: ['cri'], checked: '2021-06-15' }, body });
  return content;
}

describe('what of the files of content changed', () => {
  it('is nothing where they say the same', () => {
    expect(contentDiff(holding({ a: term('A') }, { 'a/ja': 'x' }), holding({ a: term('A') }, { 'a/ja': 'x' }))).toEqual([]);
  });

  it('is what each key held and holds', () => {
    expect(contentDiff(holding({ a: term('A', 'Old.') }), holding({ a: { ...term('A', 'New.'), aliases: ['B'] } as ReturnType<typeof term> }))).toEqual([
      { id: 'glossary/a', kind: 'changed', text: false, values: [{ path: 'definition.en', before: 'Old.', after: 'New.' }, { path: 'aliases', before: undefined, after: 'B' }] },
    ]);
  });

  it('is the new item of a list alone, wherever it stands', () => {
    const link = (url: string) => ({ title: url.slice(-1), url });
    const service = (...urls: string[]) => {
      const content = emptyContent();
      const data = { name: 'A', links: urls.map(link), search: urls } as unknown as Authored<'services'>;
      content.services.set('a', { collection: 'services', id: 'a', data, body: '' });
      return content;
    };
    expect(contentDiff(service('https://example.org/a'), service('https://example.org/b', 'https://example.org/a'))).toMatchObject([
      { values: [{ path: 'search', after: 'https://example.org/b, https://example.org/a' }, { path: 'links.https://example.org/b.title', before: undefined, after: 'b' }, { path: 'links.https://example.org/b.url' }] },
    ]);
  });

  it('is what came, what went, and texts', () => {
    expect(contentDiff(holding({ a: term('A') }, { 'a/ja': 'x' }), holding({ b: term('B') }, { 'a/ja': 'y' })).map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['glossary/a', 'gone', false],
      ['glossary/b', 'new', false],
      ['guides/a/ja', 'changed', true],
    ]);
  });

  it('is of a fact its text alone: statements are told of by themselves', () => {
    const fact = (checked: string, body: string) => {
      const content = emptyContent();
      const statement = { id: 'a', value: 'A', valid: { from: '2021' }, summary: { ja: '試験', en: 'A' }, confidence: 'high' as const, recorded: '2021-06-15', checked };
      content.facts.set('a/cri/b', { collection: 'facts', id: 'a/cri/b', data: { statements: [statement] }, body });
      return content;
    };
    expect(contentDiff(fact('2021-06-15', ''), fact('2021-06-16', ''))).toEqual([]);
    expect(contentDiff(fact('2021-06-15', ''), fact('2021-06-15', 'x'))).toMatchObject([{ id: 'facts/a/cri/b', kind: 'changed', text: true, values: [] }]);
    expect(contentDiff(emptyContent(), fact('2021-06-15', ''))).toEqual([]);
  });
});
