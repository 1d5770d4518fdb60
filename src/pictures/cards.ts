import { sinceText } from '../i18n/period-words.ts';
import { inLanguage, type Language } from '../i18n/language.ts';
import { serviceTitle } from '../i18n/service-names.ts';
import { monthText, valueText } from '../i18n/value-words.ts';
import { words } from '../i18n/words.ts';
import type { Subject } from '../linking/subject.ts';
import type { Answer } from '../model/answer.ts';
import type { Day } from '../model/date.ts';
import { defaultVariant } from '../model/default-variant.ts';
import { plainText } from '../model/inline-text.ts';
import { headlineOf } from '../model/headline.ts';
import type { Criterion, Knowledge, Service } from '../model/knowledge.ts';
import { LAYERS } from '../model/layer.ts';
import { snapshot, type ServiceSnapshot } from '../model/snapshot.ts';
import { nonAnswerOf } from '../model/statement.ts';
import type { Card, CardCell } from './card.ts';
import { historyCard } from './history-card.ts';

/** The card of a page; undefined for pages that have none of their own. */
export function cardOf(knowledge: Knowledge, subject: Subject | undefined, lang: Language): Card | undefined {
  const say = words(lang);
  const { today, criteria } = knowledge;
  const now = snapshot(knowledge);
  const first = headlineOf(knowledge.services);
  const opening = (services: readonly ServiceSnapshot[]) => services.filter(({ service }) => first.includes(service));
  const asOf = (day: Day) => say.picture.asOf(day);
  const card: Omit<Card, 'title'> = { accent: 'both', above: '', rows: [], below: asOf(today), lang };
  switch (subject?.kind) {
    case 'home':
      return { ...card, title: say.home.heading, ...headlines(criteria, opening(now.services), lang) };
    case 'snapshot': {
      const then = snapshot(knowledge, subject.month);
      return { ...card, title: say.picture.month(monthText(subject.month, lang)), ...headlines(criteria, opening(then.services), lang), below: say.picture.frozen(subject.month, today) };
    }
    case 'layer':
      return { ...card, accent: subject.layer, title: say.layers[subject.layer].long, ...headlines(criteria.filter((c) => c.layer === subject.layer), opening(now.services), lang) };
    case 'criterion': {
      const { criterion } = subject;
      const rows = opening(now.services).map((s) => ({ label: s.service.name, cells: [cell(s.answers.get(criterion.id), lang, variantOf(s.service, criterion, now.day, lang))] }));
      return { ...card, accent: criterion.layer, above: say.layers[criterion.layer].long, title: criterion.name[lang], text: plainText(criterion.question[lang]), rows };
    }
    case 'service': {
      const { service } = subject;
      const own = now.services.find((s) => s.service === service);
      const rows = shown(criteria).map((c) => ({ label: c.name[lang], cells: [cell(own?.answers.get(c.id), lang)] }));
      return { ...card, above: say.services, title: serviceTitle(service, lang), rows };
    }
    case 'fact':
    case 'evidence': {
      const { service, criterion } = subject.fact;
      const answer = now.services.find((s) => s.service === service)?.answers.get(criterion.id);
      const rows = [{ label: '', cells: [cell(answer, lang, variantOf(service, criterion, now.day, lang))] }];
      return { ...card, accent: criterion.layer, above: say.layers[criterion.layer].long, title: say.fact.title(service.name, criterion.name[lang]), text: plainText(criterion.question[lang]), rows };
    }
    case 'guide':
      return { ...card, above: say.guides, title: subject.guide.title, text: subject.guide.description, below: asOf(subject.guide.entry.data.checked) };
    case 'timeline':
      return { ...card, title: say.embed.timeline(monthText(knowledge.months.first, lang), monthText(knowledge.months.last, lang)), ...historyCard(knowledge, lang) };
    case 'data':
      return { ...card, title: say.data.title, text: say.data.description };
    case 'source':
    case 'glossary':
    case undefined:
      return undefined;
  }
}

/** The card of every page without one of its own. */
export function siteCard({ today }: Knowledge, lang: Language): Card {
  const say = words(lang);
  return { accent: 'both', above: '', title: say.siteName, text: say.home.description, rows: [], below: say.picture.asOf(today), lang };
}

const ROWS_A_LAYER = 2;

function shown(criteria: readonly Criterion[]): Criterion[] {
  return LAYERS.flatMap((layer) => criteria.filter((c) => c.layer === layer && c.headline).slice(0, ROWS_A_LAYER));
}

/** The first headline criteria of each layer as rows, the services as columns. */
function headlines(criteria: readonly Criterion[], services: readonly ServiceSnapshot[], lang: Language): Pick<Card, 'columns' | 'rows'> {
  return {
    columns: services.map(({ service }) => service.name),
    rows: shown(criteria).map((criterion) => ({ label: criterion.name[lang], cells: services.map(({ answers }) => carefulOnly(cell(answers.get(criterion.id), lang))) })),
  };
}

/** A cell with its note only where that is a caution: a table of several columns has no room for more. */
function carefulOnly({ note, ...rest }: CardCell): CardCell {
  return rest.careful && note !== undefined ? { ...rest, note } : rest;
}

function cell(answer: Answer | undefined, lang: Language, variant?: string): CardCell {
  const say = words(lang);
  if (!answer) return { value: say.table.nothing, careful: true };
  const { main, standing } = answer;
  const { until } = main.period;
  const value = main.date !== undefined && main.period.from.kind === 'by' ? say.value.by(main.date) : valueText(main, lang);
  if (nonAnswerOf(main)) return { value, careful: true };
  if (standing === 'last-seen' && until?.kind === 'last-seen') return { value, note: say.value.lastSeen(until.date), careful: true };
  const since = main.date === undefined ? sinceText(main.period.from, lang) : undefined;
  const notes = [main.variants && variant !== value ? variant : undefined, since].filter((note) => note !== undefined);
  return { value, ...(notes.length > 0 && { note: notes.join(lang === 'ja' ? '・' : ' · ') }), ...(standing === 'uncertain' && { careful: true }) };
}

/** The name of the variant the answer is about, where there are several to tell apart. */
function variantOf(service: Service, { layer }: Criterion, day: Day, lang: Language): string | undefined {
  const variants = service.variants[layer];
  const chosen = variants.length > 1 ? defaultVariant(variants, day) : undefined;
  return chosen && inLanguage(chosen.name, lang);
}

