import type { Rule } from './rule.ts';
import { referencesIn } from './references-in.ts';

/** Every source is pointed at by something, and no document is there twice. */
export const sourcesUsedOnce: Rule = {
  name: 'sources-used-once',
  *check({ content }) {
    const used = new Set<string>();
    for (const fact of content.facts.values()) for (const { reference } of referencesIn(fact)) used.add(reference.source);
    for (const milestone of content.milestones.values()) for (const { reference } of referencesIn(milestone)) used.add(reference.source);
    for (const guide of content.guides.values()) for (const id of guide.data.sources ?? []) used.add(id);

    const byUrl = new Map<string, string>();
    for (const source of content.sources.values()) {
      if (!used.has(source.id)) {
        yield {
          entry: source,
          path: [],
          message: { ja: 'どこからも参照されていない出典です', en: 'no statement, milestone or guide points at this source' },
          hint: { ja: `source: ${source.id} と参照するか、ファイルを消してください。`, en: `Refer to it with source: ${source.id}, or remove the file.` },
        };
      }
      const first = byUrl.get(source.data.url);
      if (first !== undefined) {
        yield {
          entry: source,
          path: ['url'],
          message: { ja: `同じURLの出典 "${first}" がすでにあります`, en: `the source "${first}" already has this url` },
          hint: { ja: `"${first}" を使い、このファイルを消してください。`, en: `Use "${first}" and remove this file.` },
        };
      } else byUrl.set(source.data.url, source.id);
    }
  },
};
