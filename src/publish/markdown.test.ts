import { describe, expect, it } from 'vitest';
import { markdownTwin } from './markdown.ts';
import { readPage } from './page.ts';

const twin = (main: string, lang = 'en') => {
  const html = `<!doctype html><html lang="${lang}"><head><link rel="canonical" href="https://example.org/repo/en/x/"><meta property="article:modified_time" content="2026-11-23"></head><body><main>${main}</main></body></html>`;
  return markdownTwin(readPage('/en/x/', html), html);
};

describe('a Markdown twin', () => {
  it('says below its title where and when it is from', async () => {
    expect(await twin('<h1>Title <a class="permalink" href="#t">#</a></h1><p>Text.</p>')).toBe('# Title\n\nSource: <https://example.org/repo/en/x/>; Last checked: 2026-11-23\n\nText.\n');
  });

  it('has links that work from anywhere', async () => {
    const text = await twin('<h1>T</h1><p><a href="/repo/en/y/#z">a</a> <a href="#b">b</a></p>');
    expect(text).toContain('[a](https://example.org/repo/en/y/#z) [b](https://example.org/repo/en/x/#b)');
  });

  it('keeps the parts of a cell on one line', async () => {
    const text = await twin('<h1>T</h1><table><thead><tr><th>A</th></tr></thead><tbody><tr><td><a href="/v/">v</a><small>since</small><ul><li>x</li><li>y</li></ul></td></tr></tbody></table>');
    expect(text).toContain('| [v](https://example.org/v/) · since · x · y |');
  });

  it('keeps a sentence in a cell whole', async () => {
    const text = await twin('<h1>T</h1><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>In <a href="/v/">v</a> and <code>w</code>.<small>since</small></td></tr></tbody></table>');
    expect(text).toContain('| In [v](https://example.org/v/) and `w`. · since |');
  });

  it('parts two links of a cell, and what two lines of it say', async () => {
    const text = await twin('<h1>T</h1><table><thead><tr><th>A</th></tr></thead><tbody><tr><td><a href="/v/">v</a> <a href="/w/">w</a><ul><li>x <a href="/y/">y</a></li><li>z</li></ul></td></tr></tbody></table>');
    expect(text).toContain('| [v](https://example.org/v/) · [w](https://example.org/w/) · x [y](https://example.org/y/) · z |');
  });

  it('emphasizes a link among Japanese letters without signs of its own making', async () => {
    expect(await twin('<h1>T</h1><p>これが<strong><a href="/x/">割り当て</a></strong>（prefix）です。</p>', 'ja')).toContain('これが[**割り当て**](https://example.org/x/)（prefix）です。');
  });

  it('has titles in one piece', async () => {
    expect(await twin('<h1><span>何か：</span><span>その先</span></h1><h2><span>What:</span> <span>more</span></h2>')).toMatch(/^# 何か：その先\n[\s\S]*\n## What: more\n/);
  });

  it('tells what a drawing shows', async () => {
    expect(await twin('<h1>T</h1><figure><svg><title>Paths</title><desc>Three paths.</desc><text>drawn</text></svg><figcaption><b>Paths</b> Coloured.</figcaption></figure>')).toContain('Three paths.\n\n**Paths** Coloured.');
  });

  it('tells terms and definitions as lines', async () => {
    expect(await twin('<h1>T</h1><dl><div><dt>Period</dt><dd>since 2020</dd></div></dl>')).toContain('- **Period**: since 2020');
  });

  it('leaves out what only serves to look and click', async () => {
    const text = await twin('<h1>T</h1><details class="quote"><summary>Quote</summary></details><p class="sr-only">status</p><button>Copy</button><svg><text>drawn</text></svg>');
    expect(text).not.toMatch(/Quote|status|Copy|drawn/);
  });
});

describe('a page', () => {
  const page = readPage('/x/', '<html lang="ja"><body><main><p id="here">a</p><a class="permalink" href="#here">#</a><div class="caution moved-away" id="gone"></div></main></body></html>');

  it('promises the places it offers a link to', () => {
    expect(page.places).toEqual(['here']);
  });

  it('does not count as there what moved away from it', () => {
    expect([...page.ids]).toEqual(['here']);
  });
});
