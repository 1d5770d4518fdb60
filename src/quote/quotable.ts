import { sinceText } from '../i18n/period-words.ts';
import { inLanguage, LANGUAGES, type Language } from '../i18n/language.ts';
import { monthText, valueText } from '../i18n/value-words.ts';
import { words } from '../i18n/words.ts';
import type { Answer } from '../model/answer.ts';
import type { Day, Month } from '../model/date.ts';
import { headlineOf } from '../model/headline.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import { LAYERS } from '../model/layer.ts';
import { snapshot } from '../model/snapshot.ts';
import { nonAnswerOf } from '../model/statement.ts';
import { referencesOf } from '../model/uses.ts';

/** Something said as of a month that can be quoted, in both languages. */
export interface Quotable {
  /** For reference managers: ASCII, unique on the site. */
  key: string;
  /** Below the language, with the fragment of a statement. */
  path: string;
  title: Record<Language, string>;
  /** One sentence, with the month it is true of. */
  sentence: Record<Language, string>;
  /** The documents it rests on, the first few. */
  sources: { title: string; publisher: string; date?: string | undefined }[];
  month: Month;
  /** The day it was last held against its sources. */
  checked: Day;
}

const SOURCES_NAMED = 2;

/** What a fact answers in the newest month; undefined where it answers nothing. */
export function quotableFact(knowledge: Knowledge, fact: Fact): Quotable | undefined {
  const { services, month } = snapshot(knowledge);
  const answer = services.find(({ service }) => service === fact.service)?.answers.get(fact.criterion.id);
  if (!answer) return undefined;
  const { main } = answer;
  const sources = [...new Set(referencesOf(main).map(({ source }) => source))].flatMap((id) => knowledge.sources.get(id) ?? []);
  return {
    key: `${fact.id}-${main.id}-${month}`.replaceAll('/', '-'),
    path: `/facts/${fact.id}/#${main.id}`,
    title: inBoth((lang) => words(lang).fact.title(fact.service.name, fact.criterion.name[lang])),
    sentence: inBoth((lang) => words(lang).quote.fact(monthText(month, lang), fact.service.name, fact.criterion.name[lang], told(fact, answer, lang))),
    sources: sources.slice(0, SOURCES_NAMED).map(({ title, publisher, date }) => ({ title, publisher, date })),
    month,
    checked: main.checked,
  };
}

/** What the services that tables open with gave in a month, by the first headline criterion of each layer. */
export function quotableSnapshot(knowledge: Knowledge, month: Month): Quotable {
  const first = headlineOf(knowledge.services);
  const services = snapshot(knowledge, month).services.filter(({ service }) => first.includes(service));
  const criteria = LAYERS.flatMap((layer) => knowledge.criteria.find((criterion) => criterion.layer === layer && criterion.headline) ?? []);
  return {
    key: `cri-cni-${month}`,
    path: `/as-of/${month}/`,
    title: inBoth((lang) => words(lang).picture.month(monthText(month, lang))),
    sentence: inBoth((lang) => {
      const say = words(lang);
      const parts = services.map(({ service, answers }) => {
        const values = criteria.map(({ id, name }) => {
          const answer = answers.get(id);
          return say.quote.value(name[lang], answer ? valueText(answer.main, lang) : say.table.nothing);
        });
        return say.quote.service(service.name, values.join(say.quote.comma));
      });
      return say.quote.snapshot(monthText(month, lang), parts.join(say.quote.semicolon));
    }),
    sources: [],
    month,
    checked: knowledge.today,
  };
}

/** A value with what qualifies it: `containerd（Amazon Linux 2023、2024-02-29から）`. */
function told({ service, criterion }: Fact, { main, standing }: Answer, lang: Language): string {
  const say = words(lang);
  const { from, until } = main.period;
  const variants = (main.variants ?? []).map((id) => inLanguage(service.variants[criterion.layer].find((v) => v.id === id)?.name ?? id, lang));
  const since = nonAnswerOf(main) || main.date !== undefined ? undefined : sinceText(from, lang);
  const lastSeen = standing === 'last-seen' && until?.kind === 'last-seen' ? say.value.lastSeen(until.date) : undefined;
  const notes = [...variants, ...[since, lastSeen].filter((note) => note !== undefined)];
  const value = valueText(main, lang);
  return notes.length === 0 ? say.quote.unqualified(value) : say.quote.qualified(value, notes.join(say.quote.comma));
}

function inBoth(say: (lang: Language) => string): Record<Language, string> {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, say(lang)])) as Record<Language, string>;
}
