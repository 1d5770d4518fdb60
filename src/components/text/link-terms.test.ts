import { expect, test } from 'vitest';
import { termFinder } from '../../model/glossary-in-text.ts';
import { linkTerms } from './link-terms.ts';

const definition = { ja: '説明', en: 'Explanation' };
const finder = termFinder(new Map([['cri', { name: 'CRI', definition }], ['pod', { name: 'Pod', definition }]]), 'ja');
const link = (html: string) => linkTerms(html, finder, (term) => `/glossary/#${term}`);
const CRI = '<a class="term" href="/glossary/#cri" aria-describedby="term-cri">CRI</a>';

test('the first occurrence on the page becomes a link', () => {
  expect(link('<p>CRIとCRI</p><p>CRI</p>')).toEqual({ html: `<p>${CRI}とCRI</p><p>CRI</p>`, terms: ['cri'] });
});

test.each([
  ['a heading', '<h2 id="cri">CRI</h2>'],
  ['a link', '<a href="/cri/">the <b>CRI</b></a>'],
  ['code', '<p><code>CRI</code></p>'],
  ['a block of code', '<pre tabindex="0"><code>CRI</code></pre>'],
  ['the heading of a column', '<table><thead><tr><th>CRI</th></tr></thead></table>'],
  ['a figure', '<figure><figcaption>CRI</figcaption></figure>'],
  ['an attribute', '<p title="CRI > Pod" lang="ja">x</p>'],
])('%s stays as it is', (_what, html) => {
  expect(link(`${html}<p>CRI</p>`)).toEqual({ html: `${html}<p>${CRI}</p>`, terms: ['cri'] });
});

test('the heading of a row has its terms explained', () => {
  expect(link('<table><tbody><tr><th scope="row">CRI</th><td>x</td></tr></tbody></table>').html).toContain(`<th scope="row">${CRI}</th>`);
});

test('what is escaped stays escaped', () => {
  expect(link('<p>&lt;b&gt; &amp; CRI</p>').html).toBe(`<p>&lt;b&gt; &amp; ${CRI}</p>`);
});

test('empty elements and entities in attributes survive', () => {
  const html = '<p>x<br>y <a href="https://example.org/?a=1&amp;b=2">z</a></p>';
  expect(link(html)).toEqual({ html, terms: [] });
});
