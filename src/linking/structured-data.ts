import { LICENSE } from '../data-api/license.ts';
import { absolute, absoluteRoot } from '../i18n/absolute.ts';
import { address } from '../i18n/address.ts';
import { inLanguage, type Language } from '../i18n/language.ts';
import { monthText, valueText } from '../i18n/value-words.ts';
import { words } from '../i18n/words.ts';
import { plainText } from '../model/inline-text.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { snapshot } from '../model/snapshot.ts';
import { nonAnswerOf } from '../model/statement.ts';
import { summarised, tellingOf } from '../model/telling.ts';
import { referencesOf } from '../model/uses.ts';
import { evidencePath } from './evidence.ts';
import { modifiedOn } from './modified.ts';
import { subjectPath, type Subject } from './subject.ts';

type Thing = { '@type': string } & Record<string, unknown>;

/** What schema.org has words for on the page of a subject (JSON-LD, without its context). */
export function structuredData(knowledge: Knowledge, subject: Subject | undefined, lang: Language): Thing[] {
  if (!subject) return [];
  const say = words(lang);
  const url = absolute(address(lang, subjectPath(subject)));
  switch (subject.kind) {
    case 'home':
      return [{ '@type': 'WebSite', name: say.siteName, url, inLanguage: lang }];
    case 'data':
      return [{ ...dataset(knowledge, url, lang), name: say.siteName, description: say.data.description, temporalCoverage: `${knowledge.months.first}/..`, distribution: [download('statements.json'), download('statements.csv')] }];
    case 'snapshot':
      return [{ ...dataset(knowledge, url, lang), name: say.picture.month(monthText(subject.month, lang)), description: say.home.description, temporalCoverage: subject.month, distribution: [download(`as-of/${subject.month}.json`)] }];
    case 'criterion': {
      const { id, layer, name, question } = subject.criterion;
      const set = { '@type': 'DefinedTermSet', name: say.layers[layer].long, url: absolute(address(lang, `/${layer}/`)) };
      return [{ '@type': 'DefinedTerm', name: name[lang], description: plainText(question[lang]), termCode: id, url, inDefinedTermSet: set }];
    }
    case 'fact':
      return faq(knowledge, subject.fact, url, lang);
    case 'guide':
      return [{ '@type': 'TechArticle', headline: subject.guide.title, description: subject.guide.description, url, inLanguage: lang, dateModified: modifiedOn(knowledge, subject) }];
    case 'glossary':
      return [glossary(knowledge, url, lang)];
    case 'evidence':
    case 'layer':
    case 'service':
    case 'source':
    case 'timeline':
      return [];
  }
}

/** The glossary as a set of terms, each with the place it stands at. */
function glossary({ glossary: terms }: Knowledge, url: string, lang: Language): Thing {
  const defined = [...terms].map(([id, { name, definition }]) => ({ '@type': 'DefinedTerm', name: inLanguage(name, lang), description: plainText(definition[lang]), termCode: id, url: `${url}#${id}` }));
  return { '@type': 'DefinedTermSet', name: words(lang).glossary.title, url, inLanguage: lang, hasDefinedTerm: defined };
}

/** The pages above a page as schema.org lists them, outermost first, itself last. */
export function breadcrumbs(trail: readonly { name: string; path: string }[], page: { name: string; path: string }, lang: Language): Thing {
  const steps = [{ name: words(lang).siteName, path: '/' }, ...trail, page];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, i) => ({ '@type': 'ListItem', position: i + 1, name, item: absolute(address(lang, path)) })),
  };
}

/** A fact as the question it answers, in the words of its page; none where no answer is known. */
function faq(knowledge: Knowledge, fact: Extract<Subject, { kind: 'fact' }>['fact'], url: string, lang: Language): Thing[] {
  const { services, day } = snapshot(knowledge);
  const main = services.find(({ service }) => service === fact.service)?.answers.get(fact.criterion.id)?.main;
  if (!main || nonAnswerOf(main)) return [];
  const telling = tellingOf(fact, knowledge);
  const text = [valueText(main, lang), ...(summarised(main, telling, day) ? [plainText(main.summary[lang])] : [])].join(lang === 'ja' ? '。' : '. ');
  const citation = telling === 'whole' ? referencesOf(main).flatMap(({ source }) => knowledge.sources.get(source)?.url ?? []) : absolute(address(lang, `${evidencePath(fact)}#${main.id}`));
  const name = `${fact.service.name}${lang === 'ja' ? '：' : ': '}${plainText(fact.criterion.question[lang])}`;
  const answer = { '@type': 'Answer', text, url: `${url}#${main.id}`, dateModified: main.checked, citation };
  return [{ '@type': 'FAQPage', url, inLanguage: lang, temporalCoverage: day, mainEntity: [{ '@type': 'Question', name, acceptedAnswer: answer }] }];
}

function dataset({ today }: Knowledge, url: string, lang: Language): Thing {
  const creator = { '@type': 'Organization', name: words(lang).siteName, url: absolute(address(lang, '/')) };
  return { '@type': 'Dataset', url, inLanguage: lang, license: LICENSE.url, dateModified: today, isAccessibleForFree: true, creator };
}

function download(file: string): Thing {
  return { '@type': 'DataDownload', encodingFormat: file.endsWith('csv') ? 'text/csv' : 'application/json', contentUrl: absoluteRoot(`/data/v1/${file}`) };
}
