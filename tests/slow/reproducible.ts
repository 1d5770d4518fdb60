// npm run test:reproducible: builds the site twice, as far apart as one machine allows, and compares every byte.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIn, clone, differences, everyFile } from './clone.ts';

const HERE = { TZ: 'Pacific/Kiritimati', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' };
const ANOTHER_DAY = `--import=${pathToFileURL(path.join(import.meta.dirname, 'another-day.mjs')).href}`;
const THERE = { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', HOME: '/nonexistent', NODE_OPTIONS: ANOTHER_DAY };

// Both copies are made first: what is edited meanwhile shall not make a difference.
const [here, there] = [clone('one'), clone('もう一つの 場所/deeper')];
const [one, other] = [built(here, HERE), built(there, THERE)];
const differ = differences(one, other);
console.log(differ === '' ? `The ${everyFile(one).length} files of both builds are the same, byte for byte.` : `The builds differ:\n${differ}`);
process.exitCode = differ === '' ? 0 : 1;

/** The dist/ of a copy built in a place, time zone and language. */
function built(place: string, env: NodeJS.ProcessEnv): string {
  const { status, said } = buildIn(place, env);
  if (status === 0) return path.join(place, 'dist');
  console.error(said);
  process.exit(1);
}
