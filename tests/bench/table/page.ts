import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inBodies } from '../../../src/components/table/bodies.ts';
import { ranks } from '../../../src/model/sort-key.ts';
import { COLUMNS, type Row } from './rows.ts';

const DIST = path.join(import.meta.dirname, '../../../dist');
const BASE = '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">';

/** Script and style of the site as a page with a long table gets them. */
export function siteFiles(): { script: string; style: string } {
  const html = readFileSync(path.join(DIST, 'statements/index.html'), 'utf8');
  const source = /<script[^>]+src="([^"]+)"/.exec(html)?.[1] ?? '';
  const style = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('');
  return { script: readFileSync(path.join(DIST, source), 'utf8'), style };
}

/** The rows in a list of this site, with its own script and style. */
export function sitePage(rows: readonly Row[]): string {
  const { script, style } = siteFiles();
  const sorts = ['text', 'number', 'version', 'date', 'text', 'text', 'text', 'text', 'version', 'number', 'text', 'text'] as const;
  const ranksBy = COLUMNS.map((column, i) => {
    const sort = sorts[i] ?? 'text';
    return [column, ranks(rows.map((row) => (row[i] ? (sort === 'number' ? Number(row[i]) : row[i]) : undefined)), sort, 'en')];
  });
  const say = Object.fromEntries(['sortable', 'all', 'some', 'sorted', 'ascending', 'descending', 'and', 'stop', 'none', 'loosen', 'ignored', 'copied', 'byHand', 'unfold', 'failed', 'page'].map((key) => [key, '{all} {shown} {keys} {column}']));
  const row = ([head = '', ...cells]: Row) => `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `${BASE}<style>${style}${EVEN}</style><div class="view" data-view="">
<form class="tools"><label class="search">Filter<input type="search" name="q"></label><p class="tally" role="status"></p></form>
<div class="scroll" role="region" aria-label="List" tabindex="0"><table class="comparison list"><caption>List</caption>
<thead><tr class="headings">${COLUMNS.map((column) => `<th scope="col" data-column="${column}"><span>${column}</span></th>`).join('')}</tr></thead>
${inBodies(rows).map((body) => `<tbody>${body.map(row).join('')}</tbody>`).join('')}</table></div>
<script type="application/json">${JSON.stringify({ ranks: Object.fromEntries(ranksBy), facets: {}, say })}</script></div>
<script type="module">${script}</script>`;
}

/** The rows in a plain table, for what works on one. */
export function tablePage(rows: readonly Row[], { script, style }: { script: string; style: string }): string {
  const head = COLUMNS.map((column) => `<th class="sort" data-sort="${column}">${column}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, i) => `<td class="${COLUMNS[i]}">${cell}</td>`).join('')}</tr>`).join('');
  return `${BASE}<style>${style}${LOOK}</style><div id="list"><input type="search" class="search"><table id="table" class="sortable"><thead><tr>${head}</tr></thead><tbody class="list">${body}</tbody></table></div><script type="module">${script}</script>`;
}

/** The rows as JSON, for what draws them itself. */
export function jsonPage(rows: readonly Row[], { script, style }: { script: string; style: string }): string {
  const data = JSON.stringify({ columns: COLUMNS, rows });
  return `${BASE}<style>${style}${LOOK}</style><input type="search" id="search"><div id="table" style="height:800px"></div><script type="application/json" id="data">${data}</script><script type="module">${script}</script>`;
}

/** No column wider than the others, as in the tables of the peers. */
const EVEN = '.comparison.list tr>:first-child{width:auto}';

/** Type and spacing like the site's, so that all lay out much the same cells. */
const LOOK = 'body{font:16px/1.65 sans-serif}table{width:100%;border-collapse:collapse}:is(th,td){font-size:.86rem;padding:.5rem .7rem;text-align:start;vertical-align:top;border-top:1px solid #ddd}';
