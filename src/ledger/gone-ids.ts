import type { Content } from '../model/content.ts';
import type { Finding } from '../rules/rule.ts';
import { nearest } from '../rules/nearest.ts';
import type { Ledger } from './read.ts';

const STATEMENT = /^\/facts\/([^#]+)\/#(.+)$/;

/**
 * The published statements that are gone from a fact that is still there, each at the place in its file where the
 * mistake was made: at the id that took its place, where one looks like it, else at the list of statements.
 */
export function* goneIds({ entries, moves }: Pick<Ledger, 'entries' | 'moves'>, { facts }: Content): Iterable<Finding & { address: string }> {
  const published = new Set(entries.map(({ address }) => address));
  const moved = new Set(moves.map(({ from }) => from));
  for (const address of published) {
    const [, factId = '', id = ''] = STATEMENT.exec(address) ?? [];
    const entry = facts.get(factId);
    if (!entry || moved.has(address) || moved.has(`/facts/${factId}/`)) continue;
    const ids = entry.data.statements.map((statement) => statement.id);
    if (ids.includes(id)) continue;
    const renamed = nearest(id, ids.filter((other) => !published.has(`/facts/${factId}/#${other}`)));
    const to = renamed === undefined ? { ja: '新しいアドレス', en: 'new address' } : { ja: `/facts/${factId}/#${renamed}`, en: `/facts/${factId}/#${renamed}` };
    yield {
      address,
      entry,
      path: renamed === undefined ? ['statements'] : ['statements', ids.indexOf(renamed), 'id'],
      message: { ja: `公開した記述のid "${id}" がなくなっています`, en: `the published id "${id}" is gone` },
      hint: {
        ja: `idはアドレスの一部です。元に戻すか、移り先を ledger/moved.yaml に書いてください: - { from: ${address}, moved: ${to.ja}, on: YYYY-MM-DD }`,
        en: `An id is part of an address. Bring it back, or say in ledger/moved.yaml where it went: - { from: ${address}, moved: ${to.en}, on: YYYY-MM-DD }`,
      },
    };
  }
}
