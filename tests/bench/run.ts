// npm run bench -- <name>: measures, and writes results/<name>.json and .md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { conditions } from './machine.ts';
import { toMarkdown, type Bench } from './report.ts';

const HERE = import.meta.dirname;
const RESULTS = path.join(HERE, 'results');
const names = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(HERE, entry.name, 'bench.ts')))
  .map(({ name }) => name);

const name = process.argv[2] ?? '';
if (!names.includes(name)) {
  console.error(`Which benchmark? npm run bench -- ${names.join(' | ')}`);
  process.exit(1);
}

if (!existsSync(path.join(HERE, 'node_modules'))) {
  console.log('Installing what the benchmarks compare with …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci failed in tests/bench: see its message above.');
    process.exit(1);
  }
}

const { bench } = (await import(`./${name}/bench.ts`)) as { bench: () => Promise<Bench> };
const report = { ...conditions(), ...(await bench()) };
mkdirSync(RESULTS, { recursive: true });
writeFileSync(path.join(RESULTS, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
writeFileSync(path.join(RESULTS, `${name}.md`), toMarkdown(report));
console.log(`\n${toMarkdown(report)}`);
