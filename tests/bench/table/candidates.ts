import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { jsonPage, siteFiles, sitePage, tablePage } from './page.ts';
import type { Row } from './rows.ts';

/** What is compared: a page for any rows, and what its script and style weigh. */
export interface Candidate {
  name: string;
  version: string;
  /** Bytes of script and style, minified, brotli. */
  bytes: number;
  page: (rows: readonly Row[]) => string;
}

const PEERS = [
  { name: 'floor: a frame', of: undefined, file: 'frame', style: undefined, page: tablePage },
  { name: 'floor: one cell changes', of: undefined, file: 'floor', style: undefined, page: tablePage },
  { name: 'DataTables', of: 'datatables.net-dt', file: 'datatables', style: 'datatables.net-dt/css/dataTables.dataTables.min.css', page: tablePage },
  { name: 'sortable-tablesort', of: 'sortable-tablesort', file: 'sortable', style: 'sortable-tablesort/dist/sortable.min.css', page: tablePage },
  { name: 'List.js', of: 'list.js', file: 'list', style: undefined, page: tablePage },
  { name: 'TanStack Table', of: '@tanstack/table-core', file: 'tanstack', style: undefined, page: jsonPage },
  { name: 'Grid.js', of: 'gridjs', file: 'gridjs', style: 'gridjs/dist/theme/mermaid.min.css', page: jsonPage },
  { name: 'Tabulator', of: 'tabulator-tables', file: 'tabulator', style: 'tabulator-tables/dist/css/tabulator.min.css', page: jsonPage },
  { name: 'AG Grid', of: 'ag-grid-community', file: 'ag-grid', style: undefined, page: jsonPage },
] as const;

/** This site's list, and its peers bundled as a project that uses them would. */
export async function candidates(): Promise<Candidate[]> {
  const site = siteFiles();
  const peers = await Promise.all(
    PEERS.map(async ({ name, of, file, style: styleFile, page }) => {
      const modules = path.join(import.meta.dirname, '../node_modules');
      const { outputFiles } = await build({ entryPoints: [path.join(import.meta.dirname, `peers/${file}.js`)], bundle: true, minify: true, format: 'esm', write: false, target: 'esnext' });
      const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
      const style = styleFile ? readFileSync(path.join(modules, styleFile), 'utf8') : '';
      const { version } = of ? (createRequire(import.meta.url)(path.join(modules, of, 'package.json')) as { version: string }) : { version: '' };
      return { name, version, bytes: weight(script + style), page: (rows: readonly Row[]) => page(rows, { script, style }) };
    }),
  );
  return [{ name: 'this site', version: '', bytes: weight(site.script + site.style), page: sitePage }, ...peers];
}

function weight(text: string): number {
  return brotliCompressSync(text).length;
}
