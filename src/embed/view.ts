import { serviceTitle } from '../i18n/service-names.ts';
import { defaultName } from '../i18n/variant-names.ts';
import type { Language } from '../i18n/language.ts';
import { monthText } from '../i18n/value-words.ts';
import { words } from '../i18n/words.ts';
import { subjectPath } from '../linking/subject.ts';
import type { Answer } from '../model/answer.ts';
import { headlineOf } from '../model/headline.ts';
import type { Criterion, Knowledge } from '../model/knowledge.ts';
import type { Layer } from '../model/layer.ts';
import { snapshot, type ServiceSnapshot, type Snapshot } from '../model/snapshot.ts';
import { sameValue } from '../model/statement.ts';
import type { Embed, TableSubject } from './embeds.ts';

/** What an embed shows: a small table, as of when, and whether that has changed since. */
export interface EmbedView {
  title: string;
  /** Headings of the columns; none where there is one. */
  columns: EmbedColumn[];
  rows: EmbedRow[];
  /** The page that says more, below the language. */
  page: string;
  /** Whether a frozen embed shows what is no longer so today. */
  outdated: boolean;
}

export interface EmbedColumn {
  name: string;
  layer: Layer;
}

export interface EmbedRow {
  name: string;
  /** Below the language. */
  path: string;
  /** What the embed's query can narrow it by. */
  service?: string;
  /** Shown only where the query asks for its service. */
  later?: boolean;
  layer?: Layer;
  cells: { answer: Answer | undefined; variant: string | undefined; column?: EmbedColumn }[];
}

/** What `embed` shows in a language. */
export function embedView(knowledge: Knowledge, { subject, month }: Embed<TableSubject>, lang: Language): EmbedView {
  const say = words(lang);
  const then = snapshot(knowledge, month);
  const now = snapshot(knowledge);
  const headlines = knowledge.criteria.filter((criterion) => criterion.headline);
  const first = headlineOf(knowledge.services);
  const serviceRow = ({ service }: ServiceSnapshot): Pick<EmbedRow, 'name' | 'path' | 'service' | 'later'> => ({ name: service.name, path: `/services/${service.id}/`, service: service.id, later: !first.includes(service) });
  const cell = (service: ServiceSnapshot, criterion: Criterion) => ({ answer: service.answers.get(criterion.id), variant: defaultName(service, criterion.layer, lang) });
  const asked = { criteria: subject.kind === 'criterion' ? [subject.criterion] : headlines, service: subject.kind === 'service' ? subject.service : undefined };
  const shared = { outdated: changed(asked.criteria, asked.service?.id, then, now), page: month === undefined || subject.kind !== 'home' ? subjectPath(subject) : `/as-of/${month}/` };

  switch (subject.kind) {
    case 'home': {
      const columns = headlines.map(({ name, layer }) => ({ name: name[lang], layer }));
      const rows = then.services.map((s) => ({ ...serviceRow(s), cells: headlines.map((criterion, i) => ({ ...cell(s, criterion), ...(columns[i] && { column: columns[i] }) })) }));
      return { ...shared, title: month === undefined ? say.home.heading : say.picture.month(monthText(month, lang)), columns, rows };
    }
    case 'criterion': {
      const { criterion } = subject;
      return { ...shared, title: criterion.name[lang], columns: [], rows: then.services.map((s) => ({ ...serviceRow(s), cells: [cell(s, criterion)] })) };
    }
    case 'service': {
      const own = then.services.find(({ service }) => service === subject.service);
      const rows = headlines.map((criterion) => ({ name: criterion.name[lang], path: `/${criterion.id}/`, layer: criterion.layer, cells: own ? [cell(own, criterion)] : [] }));
      return { ...shared, title: serviceTitle(subject.service, lang), columns: [], rows };
    }
  }
}

function changed(criteria: readonly Criterion[], service: string | undefined, then: Snapshot, now: Snapshot): boolean {
  return then.services.some((before, i) => {
    if (service !== undefined && before.service.id !== service) return false;
    return criteria.some(({ id }) => {
      const [a, b] = [before.answers.get(id), now.services[i]?.answers.get(id)];
      return a && b ? !sameValue(a.main, b.main) || a.standing !== b.standing : a !== b;
    });
  });
}

/** A height in pixels that shows an embed on a page 700 px wide where no script can fit it. */
export function fixedHeight({ columns, rows }: Pick<EmbedView, 'columns' | 'rows'>): number {
  const shown = rows.filter(({ later }) => !later).length;
  return columns.length > 0 ? 110 + shown * 220 : 130 + shown * 66;
}
