import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { readContent } from '../content/read.ts';
import { reasonText } from '../i18n/reason-words.ts';
import { words } from '../i18n/words.ts';
import { decodeText } from '../model/cluster/plain-text.ts';
import { readCluster } from '../model/cluster/read.ts';
import { recognise } from '../model/cluster/recognise.ts';
import { toRecognisers } from '../model/cluster/recognisers.ts';
import { toReport } from '../model/cluster/report.ts';
import { editorLanguage } from './language.mjs';

const USAGE = {
  ja: '使い方: npm run --silent cluster -- --format json < nodes.txt（nodes.txtは kubectl get nodes -o wide などの出力）',
  en: 'Usage: npm run --silent cluster -- --format json < nodes.txt (with the output of kubectl get nodes -o wide, or others)',
};

const lang = editorLanguage(undefined, process.env);
const say = words(lang).clusterScript;

/** Ends the command with exit code 2: there was nothing to work with. */
function refuse(...lines: string[]): never {
  console.error([...lines, USAGE[lang]].join('\n'));
  process.exit(2);
}

try {
  const { format } = parseArgs({ options: { format: { type: 'string', default: 'json' } } }).values;
  if (format !== 'json') refuse(`--format ${format}?`);
} catch (error) {
  refuse((error as Error).message);
}
if (process.stdin.isTTY) refuse();

const { content } = await readContent('content');
const seen = await readCluster(decodeText(await buffer(process.stdin)));
for (const trouble of seen.troubles) console.error(say.troubles[trouble]);
if (seen.nodes.length === 0 && seen.workloads.length === 0 && !seen.server) refuse();

const recognised = recognise(seen, toRecognisers(content));
const reasons = recognised.reasons.map((reason) => reasonText(reason, say, lang));
console.log(JSON.stringify(toReport(recognised, reasons), null, 2));
