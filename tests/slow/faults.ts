// npm run test:faults: kills builds at random points and takes things away from them. The next build has to be right, or to say what is wrong.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILT_FROM } from '../../src/cli/built-from.mjs';
import { buildIn, differences, everyFile, runIn } from './clone.ts';
import { DISKS, killedAfter } from './disks.ts';
import { smallSite } from './small-site.ts';

const KILLS = Number(process.argv[2] ?? 10);
const place = smallSite('障害 の 試験');
const [content, ledger, dist, shared, stamp] = ['content', 'ledger', 'dist', 'public', BUILT_FROM].map((name) => path.join(place, name)) as [string, string, string, string, string];
const right = `${dist}-right`;
/** How to undo the damage done. */
const undone: (() => void)[] = [];
const kept = ['node_modules/.cache', 'node_modules/.astro', 'node_modules/.vite', '.astro'].map((name) => path.join(place, name));

const began = Date.now();
good('a build in peace, in a folder with spaces and Japanese in its name');
const length = Date.now() - began;
if (process.exitCode) process.exit();
// What is published now may not go missing later.
runIn(place, 'src/cli/ledger.ts');
renameSync(dist, right);

refused('without content/', [/content: cannot be read \(ENOENT\)/], () => away(content));
refused('with an empty content/', [/content: there is no content file in it/], () => (away(content), mkdirSync(content)));
refused('with a half-written file', [/content\/glossary\/linux\.yaml:\d+:\d+/], () => replaced(path.join(content, 'glossary/linux.yaml'), (bytes) => bytes.subarray(0, bytes.length / 2)));
refused('with a file that is no UTF-8', [/content\/glossary\/linux\.yaml:1:1 .*not valid UTF-8/], () => replaced(path.join(content, 'glossary/linux.yaml'), (bytes) => Buffer.concat([Buffer.from([0xff]), bytes])));
refused('without ledger/', [/ledger:1:1 .*cannot be read/], () => away(ledger));
for (const [what, message, prelude] of DISKS) refused(what, [message], () => mkdirSync(dist, { recursive: true }), prelude);
refused('without public/', [/public\/favicon\.svg is missing/], () => away(shared));
refused('with a file whose name differs from another in case alone', [/differs from .*\/robots\.txt in case alone/i], () => added(path.join(shared, 'Robots.txt')));

writeFileSync(dist, 'in the way');
good('where dist is a file');

for (const file of [content, ledger].flatMap(everyFile)) replaced(file, (bytes) => Buffer.from(`\ufeff${bytes.toString().replaceAll('\n', '\r\n')}`));
good('the line ends and byte order marks of another system');

for (let i = 0; i < KILLS; i++) {
  for (const folder of kept) rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, 'whole');
  const after = Math.round(Math.random() * length);
  await killedAfter(place, after);
  tell(`dist is not taken for whole, killed after ${after} ms`, !existsSync(stamp) || differences(right, dist) === '', 'the stamp is still there');
  for (const file of kept.filter((folder) => existsSync(folder)).flatMap(everyFile)) truncateSync(file, Math.floor(readFileSync(file).length / 2));
  good('the build after that, with half of every file that it kept');
}

function good(what: string): void {
  const { status, said } = buildIn(place);
  const differ = status === 0 && existsSync(right) ? differences(right, dist) : '';
  tell(what, status === 0 && differ === '', status === 0 ? differ : said);
}

/** A build after some damage, which is undone again afterwards. */
function refused(what: string, messages: RegExp[], damage: () => void, prelude?: string): void {
  rmSync(dist, { recursive: true, force: true });
  damage();
  const { status, said } = buildIn(place, { LC_ALL: 'C' }, prelude);
  rmSync(dist, { recursive: true, force: true });
  for (const undo of undone.splice(0).reverse()) undo();
  tell(what, status !== 0 && messages.every((message) => message.test(said)), `ended with ${status}\n${said.slice(-3_000)}`);
}

function away(folder: string): void {
  renameSync(folder, `${folder}-away`);
  undone.push(() => {
    rmSync(folder, { recursive: true, force: true });
    renameSync(`${folder}-away`, folder);
  });
}

function replaced(file: string, change: (bytes: Buffer) => Buffer): void {
  const before = readFileSync(file);
  writeFileSync(file, change(before));
  undone.push(() => writeFileSync(file, before));
}

function added(file: string): void {
  writeFileSync(file, '');
  undone.push(() => rmSync(file));
}

function tell(what: string, isGood: boolean, otherwise: string): void {
  console.log(`${isGood ? 'good' : 'BAD '}  ${what}${isGood ? '' : `\n${otherwise}`}`);
  if (!isGood) process.exitCode = 1;
}
