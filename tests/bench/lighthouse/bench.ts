import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../../src/cli/browser.mjs';
import { ensureBuilt } from '../../../src/cli/build-once.mjs';
import { LANGUAGES, PAGES } from '../../site/pages.ts';
import type { Bench } from '../report.ts';
import { serveCompressed } from '../serve-compressed.ts';

/** What is read of a report of Lighthouse. Scores go from 0 to 1; none where it could not tell. */
interface Report {
  lighthouseVersion: string;
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
const ASK_BY_ITSELF = ['--import', path.join(import.meta.dirname, 'ask-by-itself.ts')];
const LIGHTHOUSE = path.join(import.meta.dirname, '../node_modules/lighthouse/cli/index.js');

/** Lighthouse’s scores of one page of every kind. `PAGES=/,/statements/` and `LANGUAGE=en` choose others. */
export async function bench(): Promise<Bench> {
  ensureBuilt();
  const chosen = process.env.PAGES?.split(',') ?? PAGES.filter((page) => page !== '/no-such-page/');
  const root = LANGUAGES.find(({ lang }) => lang === (process.env.LANGUAGE ?? 'ja'))?.root ?? '';
  const server = await serveCompressed('dist');
  const browser = await findBrowser();
  const reports: { page: string; report: Report }[] = [];
  for (const page of chosen.map((one) => `${root}${one}`)) {
    const report = await lighthouse(`${server.origin}${page}`, browser);
    reports.push({ page, report });
    if (failed(report).includes('robots-txt')) reports.push({ page: `${page}, robots.txt asked for by Lighthouse itself`, report: await lighthouse(`${server.origin}${page}`, browser, ASK_BY_ITSELF) });
  }
  server.close();
  return {
    title: 'Lighthouse',
    method: [
      'A simulated phone (the default of Lighthouse) opens each page once, in a browser that has kept nothing.',
      'The server compresses pages with brotli, as hosts do, and sends the headers that the site asks for.',
      'On a desk Lighthouse asks for robots.txt as a request of the page, which Chromium refuses where the policy of the page forbids it every connection (connect-src none). Such a page is scored once more, unchanged, with that request of Lighthouse replaced by the one that its code has for PageSpeed Insights, where it asks by itself.',
      'LCP and TBT are times, CLS is the share of the screen that moved. What failed is named.',
    ],
    versions: { lighthouse: reports[0]?.report.lighthouseVersion ?? '' },
    tables: [{ title: 'Scores of 100', columns: ['page', ...CATEGORIES, 'LCP', 'TBT', 'CLS', 'failed'], rows: reports.map(({ page, report }) => [page, ...scores(report), ...TIMES.map((id) => report.audits[id]?.displayValue), failed(report)]) }],
  };
}

function scores({ categories }: Report): (number | undefined)[] {
  return CATEGORIES.map((id) => categories[id]?.score ?? undefined).map((score) => score && Math.round(score * 100));
}

/** The checks that count and were not passed, those of times aside. */
function failed({ categories, audits }: Report): string {
  const counting = CATEGORIES.filter((id) => id !== 'performance').flatMap((id) => categories[id]?.auditRefs ?? []);
  return counting.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id).join(', ');
}

/** How often a page is opened at most: on a busy machine Lighthouse loses its trace, and asks to be run again. */
const TRIES = 3;
const AGAIN = 'Please run Lighthouse again';

/** Opens a page in a browser of its own; `node` = further options of Node.js. Throws what Lighthouse says where it fails. */
async function lighthouse(address: string, browser: string | undefined, node: string[] = []): Promise<Report> {
  console.log(address);
  for (let tried = 1; ; tried += 1) {
    try {
      return await openOnce(address, browser, node);
    } catch (error) {
      if (tried === TRIES || !String((error as { stderr?: string }).stderr).includes(AGAIN)) throw error;
    }
  }
}

async function openOnce(address: string, browser: string | undefined, node: string[]): Promise<Report> {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'lighthouse-')), 'report.json');
  const options = ['--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${file}`, '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic'];
  await promisify(execFile)(process.execPath, [...node, LIGHTHOUSE, address, ...options], { env: { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) } });
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
