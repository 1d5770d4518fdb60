// npm test: everything that has to hold, in the order from quick to slow. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build-once.mjs';
import { ensureDependencies, NODE, ROOT, say } from './setup.mjs';

const RESULTS = path.join(ROOT, 'test-results');
let passed = 0;
let failed = 0;

ensureDependencies();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

one({ ja: '型（astro check）', en: 'Types (astro check)' }, () => run('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'));
one({ ja: '型（tsc）', en: 'Types (tsc)' }, () => run('typescript/bin/tsc', '--noEmit', '-p', '.'));
many({ ja: 'モデル・規則・内容', en: 'Model, rules, content' }, 'unit.json', readVitest, () => run('vitest/vitest.mjs', 'run'));
const built = one({ ja: 'ビルド', en: 'Build' }, build);
if (built) {
  await ensureBrowser();
  many({ ja: 'サイト（ブラウザー）', en: 'Site (browser)' }, 'site.json', readPlaywright, () => run('@playwright/test/cli.js', 'test'));
} else {
  failed += 1;
  say({ ja: 'ビルドがないため、ブラウザーのテストは実行していません。', en: 'Without a build, the browser tests were not run.' });
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} script path below node_modules @param {string[]} args */
function run(script, ...args) {
  return spawnSync(NODE, [path.join('node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** @param {{ ja: string, en: string }} title @param {() => boolean} step */
function one(title, step) {
  say({ ja: `\n■ ${title.ja}`, en: `\n■ ${title.en}` });
  const fine = step();
  if (fine) passed += 1;
  else failed += 1;
  return fine;
}

/**
 * A step that counts its own tests. One that ends badly without naming a failed test counts as one failure.
 *
 * @param {{ ja: string, en: string }} title
 * @param {string} report
 * @param {(report: any) => { passed: number, failed: number }} read
 * @param {() => boolean} step
 */
function many(title, report, read, step) {
  say({ ja: `\n■ ${title.ja}`, en: `\n■ ${title.en}` });
  const fine = step();
  const file = path.join(RESULTS, report);
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += fine ? counts.failed : Math.max(1, counts.failed);
}

/** @param {{ numPassedTests: number, numFailedTests: number }} report */
function readVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report */
function readPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
