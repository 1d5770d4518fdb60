import { compareMinor } from '../model/kubernetes.ts';
import type { Entry } from '../model/content.ts';
import type { Finding, Rule } from './rule.ts';

/** No statement and no observation speaks of a Kubernetes version beyond the newest one that a milestone tells of. */
export const versionsKnown: Rule = {
  name: 'versions-known',
  *check({ content, known }) {
    const milestones = [...content.milestones.values()];
    const newest = milestones.flatMap(({ data }) => data.kubernetes ?? []).reduce((a, b) => (a === '' || compareMinor(b, a) > 0 ? b : a), '');
    // The newest one may stand in a file that cannot be read just now.
    if (newest === '' || milestones.length < known.milestones.size) return;
    const beyond = function* (entry: Entry, path: (string | number)[], version: string | undefined): Iterable<Finding> {
      if (version !== undefined && compareMinor(version, newest) > 0) yield finding(entry, path, version, newest);
    };
    for (const fact of content.facts.values()) {
      for (const [i, { kubernetes }] of fact.data.statements.entries()) {
        for (const end of ['from', 'until'] as const) yield* beyond(fact, ['statements', i, 'kubernetes', end], kubernetes?.[end]);
      }
    }
    for (const entry of content.observations.values()) {
      for (const [i, { kubernetes }] of entry.data.observations.entries()) yield* beyond(entry, ['observations', i, 'kubernetes'], kubernetes);
    }
  },
};

function finding(entry: Entry, path: (string | number)[], version: string, newest: string): Finding {
  return {
    entry,
    path,
    message: { ja: `Kubernetes ${version} は、出来事にある最も新しい ${newest} より先です`, en: `Kubernetes ${version} lies beyond ${newest}, the newest that a milestone tells of` },
    hint: { ja: 'バージョンを直すか、先に公開の出来事を content/milestones/ に加えてください。', en: 'Mend the version, or add the milestone of its release to content/milestones/ first.' },
  };
}
