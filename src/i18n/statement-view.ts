import { firstDay } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { LAYERS } from '../model/layer.ts';
import { ranks } from '../model/sort-key.ts';
import type { StatementRow } from '../model/statement-rows.ts';
import { nonAnswerOf, since, type Statement } from '../model/statement.ts';
import { kubernetesSpan, monthSpan, monthsOffered, versionsNamed } from '../model/table/spans.ts';
import { facetOf, type TableData } from '../model/table/table-data.ts';
import { inLanguage, type Language } from './language.ts';
import { columnChoice, facetChoice, type ToolChoice } from './table-choice.ts';
import { valueText } from './value-words.ts';
import { variantNames } from './variant-names.ts';
import { words } from './words.ts';

const CONFIDENCE = ['high', 'medium', 'low'] as const;

/** How the list of statements is sorted, filtered and cut in columns, in a language. */
export function statementView(knowledge: Knowledge, rows: readonly StatementRow[], lang: Language): { columns: { id: string; name: string }[]; choices: ToolChoice[]; data: TableData } {
  const say = words(lang);
  const columns = (['service', 'criterion', 'value', 'variants', 'from', 'until', 'kubernetes', 'confidence', 'kinds'] as const).map((id) => ({ id, name: say.statements[id] }));

  const { services, criteria, months, today } = knowledge;
  const monthIds = monthsOffered(months);
  const versions = versionsNamed(rows.map(({ statement }) => statement.kubernetes));
  const variants = services.flatMap((service) => {
    const all = LAYERS.flatMap((layer) => service.variants[layer]);
    const first = all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
    return first.map(({ id, name }) => ({ id: `${service.id}/${id}`, name: `${service.name} ${inLanguage(name, lang)}` }));
  });
  const kinds = Object.entries(say.kind).map(([id, name]) => ({ id, name }));
  const choices = [
    facetChoice('service', say.statements.service, services.map(({ id, name }) => ({ id, name }))),
    facetChoice('layer', say.view.layer, LAYERS.map((id) => ({ id, name: say.layers[id].long }))),
    facetChoice('confidence', say.statements.confidence, CONFIDENCE.map((id) => ({ id, name: say.statement.confidence[id] }))),
    facetChoice('kind', say.statements.kinds, kinds),
    { ...facetChoice('month', say.view.month, monthIds.map((id) => ({ id, name: id }))), single: true as const },
    { ...facetChoice('kubernetes', say.statements.kubernetes, versions.map((id) => ({ id, name: id }))), single: true as const },
    facetChoice('criterion', say.statements.criterion, criteria.map(({ id, layer, name }) => ({ id, name: `${say.layers[layer].name} ${name[lang]}` }))),
    facetChoice('variant', say.statements.variants, [{ id: 'whole-service', name: say.view.wholeService }, ...variants]),
    columnChoice('columns', say.view.columns, columns.filter(({ id }) => id !== 'value')),
  ];

  const facet = (name: string, of: (row: StatementRow) => string | string[]) =>
    [name, facetOf(choices.find((choice) => choice.name === name)?.options.map(({ id }) => id) ?? [], rows.map(of))] as const;
  const span = (of: (statement: Statement) => [number, number]) => ({ rows: rows.map(({ statement }) => of(statement)), span: true as const });
  const texts = (of: (row: StatementRow) => string | undefined) => ranks(rows.map(of), 'text', lang);
  const data: TableData = {
    ranks: {
      service: texts(({ fact }) => fact.service.name),
      criterion: texts(({ fact }) => fact.criterion.name[lang]),
      value: texts(({ statement }) => (nonAnswerOf(statement) ? undefined : valueText(statement, lang))),
      variants: texts(({ fact, statement }) => variantNames(fact, statement, lang).join(' ') || undefined),
      from: ranks(rows.map(({ statement }) => dayOf(since(statement))), 'date', lang),
      until: ranks(rows.map(({ statement: { period: { until } } }) => (until && 'date' in until ? dayOf(until.date) : undefined)), 'date', lang),
      kubernetes: ranks(rows.map(({ statement: { kubernetes } }) => kubernetes?.from ?? kubernetes?.until), 'version', lang),
      confidence: ranks(rows.map(({ statement }) => -CONFIDENCE.indexOf(statement.confidence)), 'number', lang),
      kinds: texts((row) => row.kinds.map((kind) => say.kind[kind]).join(' ') || undefined),
    },
    facets: {
      ...Object.fromEntries([
        facet('service', ({ fact }) => fact.service.id),
        facet('layer', ({ fact }) => fact.criterion.layer),
        facet('criterion', ({ fact }) => fact.criterion.id),
        facet('confidence', ({ statement }) => statement.confidence),
        facet('kind', (row) => row.kinds),
        facet('variant', ({ fact, statement }) => statement.variants?.map((id) => `${fact.service.id}/${id}`) ?? 'whole-service'),
      ]),
      month: span(({ period }) => monthSpan(period, monthIds, today)),
      kubernetes: span(({ kubernetes }) => kubernetesSpan(kubernetes, versions)),
    },
  };
  return { columns, choices, data };
}

function dayOf(date: string | undefined): string | undefined {
  return date === undefined ? undefined : firstDay(date);
}
