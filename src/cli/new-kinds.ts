import type { Content } from '../model/content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { stringify } from 'yaml';

/** What somebody answered, by the name of the question; what is not known yet is left out. */
export type Answers = Partial<Record<string, string>>;

/** One kind of thing that `npm run new` writes. */
export interface Kind {
  /** What is asked, in this order; the first `needed` have to be answered. */
  asks: readonly string[];
  needed: number;
  collection: CollectionName;
  /** The id of its file below the collection. */
  id: (answers: Answers, content: Content) => string;
  text: (answers: Answers, surroundings: { content: Content; today: string }) => string;
}

const STATEMENT = ['id', 'value', 'from', 'source'] as const;

/** Everything `npm run new` can write, by its name. */
export const KINDS: Record<string, Kind> = {
  source: {
    asks: ['url', 'title', 'publisher', 'kind', 'language'],
    needed: 1,
    collection: 'sources',
    id: ({ url = '' }, content) => `${folderOf(url, content)}/${slugOf(new URL(url).pathname) || 'home'}`,
    text: (answers, { content }) => {
      const known = likeSource(answers.url ?? '', content);
      return lines([
        ['url', answers.url],
        ['title', answers.title],
        ['publisher', answers.publisher ?? known?.publisher],
        ['kind', answers.kind ?? known?.kind],
        ['language', answers.language ?? known?.language],
      ]);
    },
  },
  fact: {
    asks: ['service', 'criterion', ...STATEMENT],
    needed: 2,
    collection: 'facts',
    id: ({ service = '', criterion = '' }) => `${service}/${criterion}`,
    text: (answers, { today }) => `---\nstatements:\n${statementText(answers, today)}---\n`,
  },
  service: {
    asks: ['id', 'name', 'fullName', 'vendor'],
    needed: 1,
    collection: 'services',
    id: ({ id = '' }) => id,
    text: ({ name, fullName, vendor }, { content }) =>
      `---\n${lines([['name', name], ['fullName', fullName], ['vendor', vendor], ['order', next(content.services)], ['status', 'active'], ['coverage', 'partial']])}about:\n  ja:\n  en:\nvariants:\n  cri: []\n  cni: []\n---\n`,
  },
  criterion: {
    asks: ['id', 'name-ja', 'name-en', 'sort'],
    needed: 1,
    collection: 'criteria',
    id: ({ id = '' }) => id,
    text: (answers, { content }) => {
      const layer = (answers.id ?? '').slice(0, 3);
      const siblings = new Map([...content.criteria].filter(([id]) => id.startsWith(layer)));
      return `---\nname:\n${bilingual(answers['name-ja'], answers['name-en'], 2)}question:\n  ja:\n  en:\nwhy:\n  ja:\n  en:\nreading:\n  ja:\n  en:\ncheck:\n  command:\n  expect:\n    ja:\n    en:\n${lines([['sort', answers.sort ?? 'text'], ['order', next(siblings)]])}---\n`;
    },
  },
  milestone: {
    asks: ['date', 'slug', 'title-ja', 'title-en', 'source'],
    needed: 2,
    collection: 'milestones',
    id: ({ date = '', slug = '' }) => `${date}-${slug}`,
    text: (answers) => `---\ntitle:\n${bilingual(answers['title-ja'], answers['title-en'], 2)}layers: [cri]\nsummary:\n  ja:\n  en:\nreferences:\n${reference(answers.source, 2)}---\n`,
  },
};

/** A statement as an item of `statements:`; what is not known is left empty, and `npm run check` asks for it. */
export function statementText(answers: Answers, today: string): string {
  return [
    `  - id: ${scalar(answers.id)}`,
    `    value: ${scalar(answers.value)}`,
    `    valid: { from: ${scalar(answers.from)} }`,
    '    summary:',
    '      ja:',
    '      en:',
    '    references:',
    ...reference(answers.source, 6).trimEnd().split('\n'),
    '    confidence: medium',
    `    recorded: ${today}`,
    `    checked: ${today}`,
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** The text of a fact with one more statement at its end. */
export function withStatement(fact: string, answers: Answers, today: string): string {
  const end = fact.indexOf('\n---', 3) + 1;
  return fact.slice(0, end) + statementText(answers, today) + fact.slice(end);
}

export const STATEMENT_ASKS = ['fact', ...STATEMENT];

function reference(source: string | undefined, indent: number): string {
  const space = ' '.repeat(indent);
  return `${space}- source: ${scalar(source)}\n${space}  supports:\n${bilingual(undefined, undefined, indent + 4)}`;
}

function bilingual(ja: string | undefined, en: string | undefined, indent: number): string {
  const space = ' '.repeat(indent);
  return `${space}ja: ${scalar(ja)}`.trimEnd() + '\n' + `${space}en: ${scalar(en)}`.trimEnd() + '\n';
}

function lines(pairs: [string, string | number | undefined][]): string {
  return pairs.map(([key, value]) => `${key}: ${typeof value === 'number' ? value : scalar(value)}`.trimEnd() + '\n').join('');
}

/** A text as YAML, in quotes where it needs them: years and versions above all. */
function scalar(text: string | undefined): string {
  return text === undefined ? '' : stringify(text, { lineWidth: 0 }).trim();
}

function next(entries: ReadonlyMap<string, { data: { order: number } }>): number {
  return Math.max(0, ...[...entries.values()].map(({ data }) => data.order)) + 1;
}

/** A source that is already there of the same place: its folder, publisher, kind and language are likely the same. */
function likeSource(url: string, content: Content) {
  const same = [...content.sources.values()].filter(({ data }) => placeOf(data.url) === placeOf(url));
  return same[0] && { ...same[0].data, folder: same[0].id.split('/')[0] };
}

function folderOf(url: string, content: Content): string {
  return likeSource(url, content)?.folder ?? slugOf(placeOf(url).replace(/^www\./, ''));
}

/** The host of an address; on GitHub with the owner, who publishes there. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host === 'github.com' ? `${host}/${pathname.split('/')[1] ?? ''}`.toLowerCase() : host;
}

function slugOf(text: string): string {
  const words = decodeURIComponent(text).replace(/\.(html?|md|pdf)$/, '').split('/').filter(Boolean).slice(-2).join('-');
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).replace(/-$/, '');
}
