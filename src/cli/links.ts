// npm run links: asks for every https address that the content and the documents point at. Needs the network, so that no
// test and no build runs it; .github/workflows/weekly.yml does. Ends with 0 (all is well), 1 (somebody has to act) or 2 (could not run).
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readContent } from '../content/read.ts';
import { addressesIn } from '../links/addresses.ts';
import { askAll } from '../links/ask-all.ts';
import { readExemptions } from '../links/exemptions.ts';
import { report } from '../links/report.ts';
import { termsOfSources } from '../links/terms.ts';
import { toKnowledge } from '../model/knowledge.ts';

const FILES = ['content/**/*.{yaml,mdx}', '*.md', 'docs/*.md'];
const EXEMPT = '.github/links-exempt.yaml';

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { report: { type: 'string', default: 'links.md' }, outcomes: { type: 'string', default: 'links.json' } } });
  const day = new Date().toISOString().slice(0, 10);
  const addresses = addressesIn(FILES.flatMap((pattern) => globSync(pattern)).map((file) => ({ file, text: readFileSync(file, 'utf8') })));
  const exemptions = readExemptions(readFileSync(EXEMPT, 'utf8'));
  const { content } = await readContent('content');
  const outcomes = await askAll(addresses, termsOfSources(toKnowledge(content)), exemptions, day, { fetch, wait: async (milliseconds) => wait(milliseconds) });
  const { act, markdown } = report(outcomes, exemptions, day);
  writeFileSync(values.outcomes, `${JSON.stringify({ day, outcomes }, null, 1)}\n`);
  writeFileSync(values.report, markdown);
  console.log(markdown);
  return act ? 1 : 0;
}
