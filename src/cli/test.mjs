// npm test: everything that has to hold, in the order from quick to slow. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build-once.mjs';
import { ensureDependencies, NODE, ROOT, say } from './setup.mjs';

const RESULTS = path.join(ROOT, 'test-results');
let passed = 0;
/**
 * What failed, to be named once more at the end: a run is longer than what a terminal or a log keeps.
 *
 * @type {{ ja: string, en: string }[]}
 */
const failures = [];

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
  failures.push({ ja: 'サイト（ブラウザー）', en: 'Site (browser)' });
  say({ ja: 'ビルドがないため、ブラウザーのテストは実行していません。', en: 'Without a build, the browser tests were not run.' });
}

if (failures.length > 0) say({ ja: '\n失敗したもの:', en: '\nWhat failed:' });
failures.forEach(say);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** @param {string} script path below node_modules @param {string[]} args */
function run(script, ...args) {
  return spawnSync(NODE, [path.join('node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** @param {{ ja: string, en: string }} title @param {() => boolean} step */
function one(title, step) {
  say({ ja: `\n■ ${title.ja}`, en: `\n■ ${title.en}` });
  const fine = step();
  if (fine) passed += 1;
  else failures.push(title);
  return fine;
}

/**
 * A step that counts its own tests. One that ends badly without naming a failed test counts as one failure.
 *
 * @param {{ ja: string, en: string }} title
 * @param {string} report
 * @param {(report: any) => { passed: number, failed: string[] }} read
 * @param {() => boolean} step
 */
function many(title, report, read, step) {
  say({ ja: `\n■ ${title.ja}`, en: `\n■ ${title.en}` });
  const fine = step();
  const file = path.join(RESULTS, report);
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: [] };
  const named = counts.failed.map((name) => ({ ja: name, en: name }));
  if (!fine && named.length === 0) named.push(title);
  passed += counts.passed;
  failures.push(...named);
}

/**
 * A file that could not even be loaded has no tests, and is named itself.
 *
 * @param {{ numPassedTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 */
function readVitest({ numPassedTests, testResults }) {
  const failing = testResults.filter(({ status }) => status === 'failed').flatMap(({ name, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    return (tests.length > 0 ? tests : ['']).map((test) => `${path.relative(ROOT, name)} ${test}`);
  });
  return { passed: numPassedTests, failed: failing };
}

/** @typedef {{ title: string, specs?: { title: string, file: string, line: number, tests: { status: string }[] }[], suites?: Suite[] }} Suite */

/** @param {{ stats: { expected: number }, suites: Suite[] }} report */
function readPlaywright({ stats, suites }) {
  return { passed: stats.expected, failed: suites.flatMap(failedSpecs) };
}

/** @param {Suite} suite @returns {string[]} */
function failedSpecs({ specs = [], suites = [] }) {
  const failing = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'));
  return [...failing.map(({ file, line, title }) => `${file}:${line} ${title}`), ...suites.flatMap(failedSpecs)];
}
