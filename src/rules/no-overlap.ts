import type { Entry } from '../model/content.ts';
import { rangesMeet } from '../model/kubernetes.ts';
import { overlap, toPeriod } from '../model/period.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Statements of one fact for one variant do not hold at the same time,
 * unless their Kubernetes ranges are disjoint, or one is a plan or says `alongside`.
 * A statement for the whole service may stand beside one for a variant: the narrower one wins there.
 */
export const noOverlap: Rule = {
  name: 'no-overlap',
  *check({ content }) {
    for (const fact of content.facts.values()) {
      const { statements } = fact.data;
      for (const [i, later] of statements.entries()) {
        for (const earlier of statements.slice(0, i)) {
          if (collide(earlier, later)) yield finding(fact, i, earlier.id, later.id);
        }
      }
    }
  },
};

function collide(a: AuthoredStatement, b: AuthoredStatement): boolean {
  if (a.alongside || b.alongside || a.plan || b.plan) return false;
  const sameScope = a.variants && b.variants ? a.variants.some((v) => b.variants?.includes(v)) : a.variants === b.variants;
  return sameScope && rangesMeet(a.kubernetes, b.kubernetes) && overlap(toPeriod(a.valid), toPeriod(b.valid));
}

function finding(entry: Entry, index: number, earlier: string, later: string): Finding {
  return {
    entry,
    path: ['statements', index, 'valid'],
    message: { ja: `"${later}" の期間が "${earlier}" と重なっています`, en: `"${later}" overlaps "${earlier}" in time` },
    hint: {
      ja: '片方の until を直すか、variants・kubernetes で分けるか、補足なら alongside: true と書いてください。',
      en: 'Mend one until, tell them apart by variants or kubernetes, or write alongside: true if it adds to the other.',
    },
  };
}
