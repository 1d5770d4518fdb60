import { words } from '../i18n/words.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { ApiCatalogue } from '../schema/api/catalogue.ts';
import type { ToUrl } from './to-url.ts';
import { API_VERSION } from './changelog.ts';
import { FILES } from './files.ts';
import { LICENSE } from './license.ts';

/** index.json: what there is, as of when, and on which terms. */
export function catalogue({ today, months }: Knowledge, toUrl: ToUrl): ApiCatalogue {
  const at = (file: string) => toUrl(`/data/v1/${file}`);
  return {
    name: { ja: words('ja').siteName, en: words('en').siteName },
    version: API_VERSION,
    date: today,
    license: LICENSE,
    months,
    documentation: toUrl('/data/'),
    types: at('types.d.ts'),
    files: [
      ...Object.entries(FILES).map(([name, { about }]) => ({ name: `${name}.json`, url: at(`${name}.json`), about, schema: at(`schema/${name}.json`) })),
      {
        name: 'as-of/{month}.json',
        url: `${at('as-of/')}{month}.json`,
        about: { ja: 'その月の時点で正しかったすべて', en: 'Everything that was true in a month' },
        schema: at('schema/as-of.json'),
      },
      { name: 'statements.csv', url: at('statements.csv'), about: { ja: 'すべての記述（CSV）', en: 'Every statement, as CSV' } },
    ],
  };
}
