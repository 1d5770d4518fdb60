import type { ComparedCriterion } from '../../model/cluster/compare.ts';
import type { End } from '../../model/cluster/ends.ts';
import { addressOf, type ServiceFacts, type SiteFact, type SiteStatement } from '../../model/cluster/site-facts.ts';
import { nonAnswerOf } from '../../model/statement.ts';
import type { Say } from './data.ts';
import { el, short, table } from './element.ts';

/** How the statements of the site stand to what was seen. */
export function comparison(compared: readonly ComparedCriterion[], service: ServiceFacts, date: string, say: Say): HTMLElement {
  const rows = compared.map(({ fact, sighting, groups, verdict, statements, elsewhen }) => {
    const variants = [...new Set(groups.map(({ variants: { cri, cni } }) => (fact.criterion.startsWith('cri') ? service.variants.cri[cri ?? ''] : service.variants.cni[cni ?? ''])).filter(Boolean))];
    const versions = [...new Set(groups.map(({ minor }) => minor))];
    const site = el('div', {}, ...(statements.length > 0 ? statements.slice(0, 3).map((statement) => linked(fact, statement)) : [say.noStatement]));
    if (elsewhen) site.append(el('p', { class: 'elsewhen' }, say.elsewhen, linked(fact, elsewhen)));
    return [
      fact.name,
      el('span', { class: `verdict ${verdict}` }, verdict === 'silent' && !statements.every(nonAnswerOf) ? say.uncomparable : say.verdicts[verdict]),
      el('span', {}, el('code', {}, short(sighting.saw)), el('small', {}, [...variants, `Kubernetes ${versions.join(', ')}`].join(' · '))),
      site,
    ];
  });
  return el(
    'section',
    { 'aria-labelledby': 'cluster-comparison' },
    el('h2', { id: 'cluster-comparison' }, say.comparison),
    table(say.comparisonText(date), [say.criterion, say.verdict, say.seen, say.site], rows),
  );
}

function linked(fact: SiteFact, statement: SiteStatement): HTMLElement {
  return el('span', { class: 'statement-link' }, el('a', { href: addressOf(fact, statement) }, statement.text), el('small', {}, statement.when));
}

/** What ends and what is planned for this cluster, by date. */
export function endings(all: readonly End[], say: Say): HTMLElement {
  const lines = all.map(({ kind, date, past, text, address }) =>
    el(
      'li',
      {},
      el('span', { class: 'when' }, el('time', {}, date), ' ', el('span', { class: past ? 'tag' : 'mark' }, [say.endKinds[kind], past ? say.past : say.planned].join(' · '))),
      el('a', { href: address }, text),
    ),
  );
  return el(
    'section',
    { 'aria-labelledby': 'cluster-ends' },
    el('h2', { id: 'cluster-ends' }, say.ends),
    lines.length > 0 ? el('ul', { class: 'lines' }, ...lines) : el('p', {}, say.noEnds),
  );
}
