// npm run test:warm: edits one thing after another, builds with what earlier builds kept and builds from nothing: every byte has to be the same.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildIn, differences } from './clone.ts';
import { smallSite } from './small-site.ts';

const FACT = 'content/facts/example/cni/encryption.mdx';
const BASE = 'content/facts/example/cri/node-os.mdx';
const SOURCE = 'content/sources/example/guide.yaml';
const SERVICE = 'content/services/example.mdx';

/** What is edited, one on top of the other: the file, what is there, what comes in its place. */
const EDITS: [what: string, file: string, from: string | RegExp, to: string][] = [
  ['the summary of a statement', FACT, 'A statement for tests.', 'Another statement for tests.'],
  ['the summary of a statement that others follow from', BASE, 'en: A statement for tests.', 'en: Another statement for tests.'],
  ['a note', BASE, 'A note for tests.', 'Another note for tests.'],
  ['what a source supports', BASE, 'Evidence for tests', 'Other evidence for tests'],
  ['what was corrected', BASE, 'A correction for tests.', 'Another correction for tests.'],
  ['the value of a statement', FACT, 'value: WireGuard', 'value: IPsec'],
  ['the end of a period', FACT, 'from: 2020-06, until: 2021-01', 'from: 2020-06, until: 2020-11'],
  ['a statement of its own', FACT, /  - id: none[\s\S]*?(?=---)/, ''],
  ['the day of the last check, which is the day the site means by today', FACT, /checked: 2021-06-15/g, 'checked: 2021-12-15'],
  ['the title of a source', SOURCE, /^title: .*$/m, 'title: Another title'],
  ['the name of a service', SERVICE, 'name: Example\n', 'name: Renamed\n'],
  ['the name of a variant', SERVICE, 'name: Linux', 'name: GNU/Linux'],
  ['the text of a guide', 'content/guides/example/en.mdx', 'See [the comparison]', 'Look at [the comparison]'],
  ['a term of the glossary', 'content/glossary/linux.yaml', 'A term for tests.', 'Another term for tests.'],
  ['an observation', 'content/observations/example.yaml', 'An explanation for tests.', 'Another explanation for tests.'],
  ['what a claim came to', 'content/claims/01-example.yaml', 'A finding for tests.', 'Another finding for tests.'],
  ['an event', 'content/milestones/2021-05-10-example.mdx', 'en: An event for tests', 'en: Another event for tests'],
  ['the name of a criterion', 'content/criteria/cni/encryption.mdx', 'en: Criterion', 'en: Another criterion'],
  ['a word of the interface', 'content/words/embed.yaml', 'See the newer state', 'See what is newer'],
  ['the look of embeds', 'src/styles/embed.css', 'border: 1px', 'border: 2px'],
];

const place = smallSite('warm');
const [dist, cold] = ['dist', 'dist-cold'].map((name) => path.join(place, name)) as [string, string];
build('at first');
for (const [what, file, from, to] of EDITS) {
  const full = path.join(place, file);
  const before = readFileSync(full, 'utf8');
  const after = before.replace(from, to);
  writeFileSync(full, after);
  renameSync(dist, cold);
  const said = build(what);
  const changed = differences(cold, dist) !== '';
  rmSync(cold, { recursive: true });
  renameSync(dist, `${dist}-warm`);
  for (const kept of ['.cache', '.astro', '.vite']) rmSync(path.join(place, 'node_modules', kept), { recursive: true, force: true });
  build(`${what}, from nothing`);
  const differ = differences(`${dist}-warm`, dist);
  rmSync(`${dist}-warm`, { recursive: true });
  const good = after !== before && changed && differ === '';
  const kept = /(\d+) ?(ページは前回|pages are as they were)/.exec(said)?.[1] ?? '0';
  console.log(`${good ? 'good' : 'BAD '}  ${what}: ${kept} pages kept${good ? '' : `\n${after === before ? 'the edit changed nothing' : changed ? differ : 'no page changed'}`}`);
  if (!good) process.exitCode = 1;
}

/** Builds the copy; what the build said. */
function build(what: string): string {
  const { status, said } = buildIn(place);
  if (status === 0) return said;
  console.error(`BAD   ${what}: the build failed\n${said.slice(-3_000)}`);
  process.exit(1);
}
