// npm run ledger: writes what dist/ publishes and the ledger does not know yet into the ledger. Nothing is taken out.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { checkContent } from '../content/check.ts';
import { promised } from '../ledger/published.ts';
import { LEDGER, SAID } from '../ledger/read.ts';
import { printSaid, saidBy } from '../ledger/said.ts';
import { readSite } from '../publish/site.ts';
import { editorLanguage } from './language.mjs';

const lang = editorLanguage(undefined, process.env);

if (!existsSync('dist/index.html')) {
  console.error({ ja: '先に npm run build を実行してください。', en: 'Run npm run build first.' }[lang]);
  process.exit(1);
}
for (const [name, addresses] of promised(await readSite('dist'))) {
  const file = `${LEDGER}/${name}`;
  const known = existsSync(file) ? (await readFile(file, 'utf8')).split('\n').filter(Boolean) : [];
  const all = [...new Set([...known, ...addresses])].sort();
  await writeFile(file, all.map((address) => `${address}\n`).join(''));
  console.log({ ja: `${file}: ${all.length}件（新しいもの${all.length - known.length}件）`, en: `${file}: ${all.length} (${all.length - known.length} new)` }[lang]);
}

// What statements say today: from now on it changes only with a correction.
const said = saidBy((await checkContent('content')).content);
await writeFile(`${LEDGER}/${SAID}`, printSaid(said));
console.log({ ja: `${LEDGER}/${SAID}: ${said.length}件`, en: `${LEDGER}/${SAID}: ${said.length}` }[lang]);
