import type { Rule } from './rule.ts';

/** A version of Kubernetes is released once: two milestones of it would be two ticks of timelines, and one of them wrong. */
export const releasedOnce: Rule = {
  name: 'released-once',
  *check({ content }) {
    const first = new Map<string, string>();
    for (const entry of content.milestones.values()) {
      const { event, kubernetes } = entry.data;
      if (event !== 'release' || kubernetes === undefined) continue;
      const before = first.get(kubernetes);
      first.set(kubernetes, before ?? entry.id);
      if (before === undefined) continue;
      yield {
        entry,
        path: ['kubernetes'],
        message: { ja: `${kubernetes} の公開は content/milestones/${before}.mdx にもあります`, en: `content/milestones/${before}.mdx tells of the release of ${kubernetes}, too` },
        hint: { ja: 'バージョンを直すか、どちらかのファイルを消してください。', en: 'Mend the version, or remove one of the two files.' },
      };
    }
  },
};
