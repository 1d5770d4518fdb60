import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { toKnowledge } from '../model/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { atomFeed, jsonFeed } from './change-feed.ts';

interface Item {
  id: string;
  title: string;
  summary: string;
  content_html: string;
}

const holding = (parts: Partial<AuthoredStatement>) => toKnowledge(content(service({ cri: { a: [] }, cni: {} }), { 'cri/x': criterion(1) }, { 'cri/x': [statement('x', parts)] }));
const items = (parts: Partial<AuthoredStatement>, topic?: string) => (JSON.parse(jsonFeed(holding(parts), topic, 'en', [])) as { items: Item[] }).items;
const correction = (on: string) => ({ on, what: { ja: '誤りでした。', en: 'It was <wrong>.' } });

beforeEach(() => void vi.stubEnv('SITE', 'https://example.org'));
afterEach(() => void vi.unstubAllEnvs());

describe('the feed of changes', () => {
  it('keeps the id of an entry, whatever is written anew about it and wherever it is published', () => {
    const before = items({}).map(({ id }) => id);
    expect(before).toHaveLength(1);
    expect(items({ value: 'other', summary: { ja: '別の文です。', en: 'Other words.' }, recorded: '2021-06-16', corrections: [correction('2021-06-17')] }).map(({ id }) => id)).toEqual(before);
    vi.stubEnv('SITE', 'https://example.net/elsewhere/');
    expect(items({}).map(({ id }) => id)).toEqual(before);
  });

  it('gives each correction one entry', () => {
    const corrected = items({ corrections: ['2021-06-16', '2021-06-16', '2021-06-17'].map(correction) }, 'corrections');
    expect(new Set(corrected.map(({ id }) => id)).size).toBe(3);
    expect(items({}, 'corrections')).toEqual([]);
  });

  it('writes text as the format wants it: plain in JSON Feed, HTML in Atom', () => {
    const marked = { value: 'a <b> & "c"', summary: { ja: '試験です。', en: 'Uses <b> & "c".' } };
    const [item] = items(marked);
    expect(item?.title).toContain('a <b> & "c"');
    expect(item?.summary).toBe('Uses <b> & "c".');
    expect(item?.content_html).toContain('Uses &#60;b&#62; &#38; &#34;c&#34;.');
    const atom = atomFeed(holding(marked), undefined, 'en', []);
    expect(atom).toContain('a &#60;b&#62; &#38; &#34;c&#34;]]></title>');
    expect(atom).toContain('<summary type="html"><![CDATA[Uses &#60;b&#62; &#38; &#34;c&#34;.]]></summary>');
    expect(atomFeed(holding({ corrections: [correction('2021-06-16')] }), 'corrections', 'en', [])).toContain('It was &#60;wrong&#62;.]]></summary>');
  });
});
