import type { Lifecycle, Plan, ServiceFacts, SiteFact, SiteFacts, SiteStatement } from '../model/cluster/site-facts.ts';
import { VISIBLE } from '../model/cluster/sightings.ts';
import type { Fact, Knowledge, Service } from '../model/knowledge.ts';
import { LAYERS } from '../model/layer.ts';
import { nonAnswerOf, type Statement } from '../model/statement.ts';
import { address, statementAddress } from './address.ts';
import { inLanguage, type Language } from './language.ts';
import { periodText } from './period-words.ts';
import { valueText } from './value-words.ts';
import { words } from './words.ts';

/** What a cluster is compared with, in one language and no more than that: it goes into the page. */
export function siteFacts(knowledge: Knowledge, language: Language): SiteFacts {
  return {
    today: knowledge.today,
    services: Object.fromEntries(knowledge.services.map((service) => [service.id, serviceFacts(knowledge, service, language)])),
    lifecycles: knowledge.milestones.flatMap(({ id, date, title, references }): Lifecycle[] => {
      const [, product = '', version = ''] = /^\d{4}-\d{2}(?:-\d{2})?-([a-z-]+)-(\d+(?:-\d+)*)-end-of-life$/.exec(id) ?? [];
      const source = references[0]?.source;
      return product && source ? [{ product, version: version.replaceAll('-', '.'), date, text: title[language], address: address(language, `/sources/${source}/`) }] : [];
    }),
  };
}

function serviceFacts(knowledge: Knowledge, service: Service, language: Language): ServiceFacts {
  const facts = [...knowledge.facts.values()].filter((fact) => fact.service === service);
  const names = (layer: (typeof LAYERS)[number]) => Object.fromEntries(service.variants[layer].map(({ id, name }) => [id, inLanguage(name, language)]));
  return {
    name: service.name,
    variants: { cri: names('cri'), cni: names('cni') },
    facts: VISIBLE.flatMap((criterion): SiteFact[] => {
      const fact = facts.find((f) => f.criterion.id === criterion);
      return fact ? [{ criterion, name: fact.criterion.name[language], address: address(language, `/facts/${fact.id}/`), statements: fact.statements.map((s) => siteStatement(s, language)) }] : [];
    }),
    plans: once(facts.flatMap((fact) => fact.statements.flatMap((statement) => plan(fact, statement, language)))),
  };
}

function siteStatement(statement: Statement, language: Language): SiteStatement {
  const { id, variants, kubernetes, period, term, number, version, alongside, plan: planned } = statement;
  const nonAnswer = nonAnswerOf(statement);
  return {
    id, value: nonAnswer ? { type: nonAnswer.type } : statement.value, variants, kubernetes, period, term, number, version, alongside, plan: planned,
    text: valueText(statement, language),
    when: periodText(period, statement.checked, language),
  };
}

function plan({ criterion }: Fact, statement: Statement, language: Language): Plan[] {
  const { period: { from, until }, variants, kubernetes } = statement;
  if (statement.derivedFrom) return [];
  const of = (kind: Plan['kind'], date: string): Plan => ({
    kind, date, layer: criterion.layer, variants, kubernetes,
    text: `${criterion.name[language]}${words(language).cluster.colon}${valueText(statement, language)}`,
    address: statementAddress(language, statement.fact, statement.id),
  });
  return [...(until?.kind === 'planned' ? [of('ends', until.date)] : []), ...(from.kind === 'planned' ? [of('plan', from.date)] : [])];
}

/** When a variant goes, many facts say so for the same day: only the first criterion's is kept. */
function once(plans: readonly Plan[]): Plan[] {
  const told = new Set<string>();
  return plans.filter(({ kind, date, layer, variants }) => {
    const event = [kind, date, layer, variants?.join()].join(' ');
    return variants === undefined || (!told.has(event) && Boolean(told.add(event)));
  });
}
