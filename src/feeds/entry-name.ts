import type { Move } from '../ledger/move.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Statement } from '../model/statement.ts';

/** What an entry of a feed or calendar is named after, from which its permanent id is made. */
export interface EntryNames {
  /** `eks/cri/default-runtime#al2-docker`, as it was first published. */
  ofStatement: (fact: Fact, statement: Statement) => string;
  /** `2022-05-03-dockershim-removed`, as it was first published. */
  ofMilestone: (id: string) => string;
}

/**
 * The names of entries, which stay what they were when something is renamed: those who follow a feed are not told of
 * the same change again under another id.
 *
 * @param moves as declared and implied, each leading to where its destination is today
 */
export function entryNames(moves: readonly Move[]): EntryNames {
  const first = new Map<string, string>();
  // The oldest move tells what it was called first.
  for (const { from, to: [to, ...others] } of [...moves].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (to !== undefined && others.length === 0 && !first.has(to)) first.set(to, from);
  }
  const firstOf = (address: string) => first.get(address) ?? address;
  return {
    ofStatement: (fact, statement) => firstOf(`/facts/${fact.id}/#${statement.id}`).replace(/^\/facts\/(.*)\/#/, '$1#'),
    ofMilestone: (id) => firstOf(`/timeline/#${id}`).replace(/^\/timeline\/#/, ''),
  };
}
