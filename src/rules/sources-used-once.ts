import type { CollectionName } from '../schema/collections.ts';
import type { Rule } from './rule.ts';
import { referencesIn } from './references-in.ts';

/** Every source is pointed at by something, and no document is there twice. */
export const sourcesUsedOnce: Rule = {
  name: 'sources-used-once',
  *check({ content, known }) {
    // A file that cannot be read may be the one that uses a source: then nothing is said of unused ones.
    const complete = Object.entries(content).every(([name, entries]) => entries.size === known[name as CollectionName].size);
    const used = new Set<string>();
    for (const collection of Object.values(content)) {
      for (const entry of collection.values()) for (const { source } of referencesIn(entry)) used.add(source);
    }

    const byUrl = new Map<string, string>();
    for (const source of content.sources.values()) {
      if (complete && !used.has(source.id)) {
        yield {
          entry: source,
          path: [],
          message: { ja: 'どこからも参照されていない出典です', en: 'nothing points at this source' },
          hint: { ja: `source: ${source.id} と参照するか、ファイルを消してください。`, en: `Refer to it with source: ${source.id}, or remove the file.` },
        };
      }
      const first = byUrl.get(documentOf(source.data.url));
      if (first !== undefined) {
        yield {
          entry: source,
          path: ['url'],
          message: { ja: `同じURLの出典 "${first}" がすでにあります`, en: `the source "${first}" already has this url` },
          hint: { ja: `"${first}" を使い、このファイルを消してください。`, en: `Use "${first}" and remove this file.` },
        };
      } else byUrl.set(documentOf(source.data.url), source.id);
    }
  },
};

/** An address as browsers read it, without what makes no difference: two with the same one are one document. */
function documentOf(url: string): string {
  const { origin, pathname, search, hash } = new URL(url);
  return origin + pathname.replace(/\/+$/, '').replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase()) + search + (hash === '#' ? '' : hash);
}
