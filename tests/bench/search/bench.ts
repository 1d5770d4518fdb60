import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fold } from '../../../src/model/fold.ts';
import { prepare } from '../../../src/model/search/prepare.ts';
import { search } from '../../../src/model/search/rank.ts';
import { searchedContent } from '../../content/searched-content.ts';
import { QUERIES } from '../../content/search-queries.ts';
import { grow } from '../content/grow.ts';
import type { Bench } from '../report.ts';
import { spread } from '../statistics.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SIZES = (process.env.SIZES ?? '1,4,20').split(',').map(Number);
const TIMES = 5;

/** Searches content of growing size for what readers type. */
export async function bench(): Promise<Bench> {
  const rows: Bench['tables'][number]['rows'] = [];
  for (const size of SIZES) {
    const folder = await mkdtemp(path.join(os.tmpdir(), `search-${size}-`));
    await grow(path.join(ROOT, 'content'), path.join(folder, 'content'), size);
    for (const language of ['ja', 'en'] as const) {
      const index = await searchedContent(language, path.join(folder, 'content'));
      const sent = JSON.stringify(index);
      const made = repeated(() => prepare(index));
      const everything = prepare(index);
      const text = fold(sent);
      const queries = QUERIES[language].map(([query]) => query);
      search(everything, queries[0] ?? '');
      const answers = queries.map((query) => fastest(() => search(everything, query)));
      const floor = queries.map((query) => fastest(() => text.includes(fold(query))));
      rows.push([`${size}×`, language, index.entries.length, brotliCompressSync(sent).length, spread(made), spread(answers), spread(floor)]);
      console.log(rows.at(-1));
    }
    await rm(folder, { recursive: true });
  }
  return {
    title: 'Searching',
    method: [
      'The services of the content, each as often as the size says; the queries of tests/content/search-queries.ts, each as the fastest of five; times in ms: median (smallest–largest).',
      'The index is prepared once, when the field is first used.',
      'The floor looks whether the query stands anywhere in its text, and finds no page.',
    ],
    versions: {},
    tables: [{ title: 'In Node', columns: ['content', 'language', 'pages', 'index, bytes (brotli)', 'prepare', 'a query', 'floor'], rows }],
  };
}

function repeated(act: () => unknown): number[] {
  return Array.from({ length: TIMES }, () => {
    const began = performance.now();
    act();
    return performance.now() - began;
  });
}

function fastest(act: () => unknown): number {
  return Math.min(...repeated(act));
}
