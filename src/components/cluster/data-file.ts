import { createHash } from 'node:crypto';
import type { WrittenData } from '../../client/cluster/data.ts';
import { knowledge, recognisers } from '../../content/knowledge.ts';
import { siteFacts } from '../../i18n/cluster-facts.ts';
import type { Language } from '../../i18n/language.ts';
import { said } from '../../i18n/words.ts';
import { repositoryUrl } from '../../site.ts';

/** A script that says what the site knows, and its name: `ja-` and a digest of what is in it, as pages may be older than a script. */
export interface DataFile {
  name: string;
  script: string;
}

/** What the reader of /cluster/ holds an output against, in one language. */
export async function dataFile(language: Language): Promise<DataFile> {
  const data: WrittenData = {
    language,
    say: said(language, 'clusterScript'),
    contribution: { ja: said('ja', 'contribution'), en: said('en', 'contribution') },
    recognisers: await recognisers(),
    facts: siteFacts(await knowledge(), language),
    repository: repositoryUrl,
  };
  const script = `export default ${JSON.stringify(data)};\n`;
  return { name: `${language}-${createHash('sha256').update(script).digest('hex').slice(0, 8)}`, script };
}
