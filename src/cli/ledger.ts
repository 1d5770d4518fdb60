// npm run ledger: writes what dist/ publishes and the ledger does not know yet into the ledger. Nothing is taken out.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { checkContent } from '../content/check.ts';
import { promised } from '../ledger/published.ts';
import { LEDGER, readLedger, SAID } from '../ledger/read.ts';
import { printSaid, saidBy } from '../ledger/said.ts';
import { readSite } from '../publish/site.ts';
import { formatProblems } from './format-problems.ts';
import { editorLanguage } from './language.mjs';

const lang = editorLanguage(undefined, process.env);

if (!existsSync('dist/index.html')) {
  console.error({ ja: '先に npm run build を実行してください。', en: 'Run npm run build first.' }[lang]);
  process.exit(1);
}
const ledger = await readLedger();
const { content, problems: inContent } = await checkContent('content');
const problems = [...ledger.problems, ...inContent];
if (problems.length > 0) {
  // Writing it now would take out what cannot be read.
  console.error(formatProblems(problems, lang));
  process.exit(1);
}
for (const [name, addresses] of promised(await readSite('dist'))) {
  const file = `${LEDGER}/${name}`;
  const known = ledger.entries.filter((entry) => entry.file === file).map(({ address }) => address);
  const all = [...new Set([...known, ...addresses])].sort();
  await writeFile(file, all.map((address) => `${address}\n`).join(''));
  console.log({ ja: `${file}: ${all.length}件（新しいもの${all.length - known.length}件）`, en: `${file}: ${all.length} (${all.length - known.length} new)` }[lang]);
}

// What statements say today: from now on it changes only with a correction.
const said = saidBy(content);
await writeFile(`${LEDGER}/${SAID}`, printSaid(said));
console.log({ ja: `${LEDGER}/${SAID}: ${said.length}件`, en: `${LEDGER}/${SAID}: ${said.length}` }[lang]);
