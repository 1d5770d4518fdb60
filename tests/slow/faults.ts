// npm run test:faults: kills builds at random points and takes things away from them; the next build has to be right, or to say what is wrong.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD, buildIn, clone, differences } from './clone.ts';

const KILLS = Number(process.argv[2] ?? 3);
const place = clone('faults');
const dist = path.join(place, 'dist');
const right = path.join(place, 'dist-right');
let failed = 0;

const start = Date.now();
expectGood('a build in peace');
const length = Date.now() - start;
if (failed > 0) process.exit(1);
renameSync(dist, right);

for (let i = 0; i < KILLS; i++) {
  const after = Math.round(Math.random() * length);
  rmSync(path.join(place, 'node_modules/.cache'), { recursive: true, force: true });
  await killedAfter(after);
  expectGood(`the build after one that was killed after ${after} ms`);
}

const content = path.join(place, 'content');
renameSync(content, `${content}-away`);
expectRefusal('a build without content/', /content/);
mkdirSync(content);
expectRefusal('a build with an empty content/', /content/);
rmSync(content, { recursive: true });
renameSync(`${content}-away`, content);
expectGood('the build once it is back');

const fact = path.join(content, 'glossary/half.yaml');
writeFileSync(fact, 'name: Half\ndefinition: { ja: 半分');
expectRefusal('a build with a half-written file', /content\/glossary\/half\.yaml:\d+:\d+/);
rmSync(fact);

rmSync(dist, { recursive: true, force: true });
writeFileSync(dist, 'a file where the folder should be');
expectRefusal('a build where dist is a file', /dist/);
rmSync(dist);

const full = path.join(import.meta.dirname, 'full-disk.mjs');
expectRefusal('a build on a full disk', /ENOSPC/, { NODE_OPTIONS: `--import ${full}` });
expectGood('the build once there is room again');
process.exitCode = failed === 0 ? 0 : 1;

function killedAfter(ms: number): Promise<void> {
  const child = spawn(BUILD.command, BUILD.args, { cwd: place, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  return new Promise((resolve) => child.on('exit', () => resolve(clearTimeout(timer))));
}

function expectGood(what: string): void {
  const { status, said } = buildIn(place);
  const differ = status === 0 && existsSync(right) ? differences(right, dist) : '';
  tell(what, status === 0 && differ === '', status === 0 ? differ : said);
}

function expectRefusal(what: string, why: RegExp, env: NodeJS.ProcessEnv = {}): void {
  const { status, said } = buildIn(place, env);
  tell(what, status !== 0 && why.test(said), `ended with ${status}\n${said.slice(-3_000)}`);
}

function tell(what: string, good: boolean, otherwise: string): void {
  console.log(`${good ? 'good' : 'BAD '}  ${what}${good ? '' : `\n${otherwise}`}`);
  if (!good) failed += 1;
}
