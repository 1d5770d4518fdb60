import { Feed, type Item } from 'feed';
import { absolute } from '../i18n/absolute.ts';
import { address, statementAddress } from '../i18n/address.ts';
import { changeTitle } from '../i18n/change-words.ts';
import type { Language } from '../i18n/language.ts';
import type { Move } from '../ledger/move.ts';
import { words } from '../i18n/words.ts';
import { escaped } from '../linking/escape.ts';
import { changes, type Change } from '../model/changes.ts';
import { changesOf } from '../model/change-topic.ts';
import { corrections, type Correction } from '../model/corrections.ts';
import { firstDay, type PartialDate } from '../model/date.ts';
import { plainText } from '../model/inline-text.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { referencesOf } from '../model/uses.ts';
import { entryNames, type EntryNames } from './entry-name.ts';
import { stableId } from './stable-id.ts';
import { topicAddress, topicTitle } from './topic.ts';

/** The feed of a topic as Atom (RFC 4287), whose titles and summaries are HTML there. */
export function atomFeed(knowledge: Knowledge, topic: string | undefined, language: Language, moves: readonly Move[]): string {
  return changeFeed(knowledge, topic, language, moves, escaped).atom1();
}

/** The feed of a topic as JSON Feed 1, whose titles and summaries are plain text. */
export function jsonFeed(knowledge: Knowledge, topic: string | undefined, language: Language, moves: readonly Move[]): string {
  return changeFeed(knowledge, topic, language, moves, (text) => text).json1();
}

/**
 * The feed of a topic: `undefined` = everything that changed, a service or a layer by its id, or `corrections`.
 * Entries are dated by when this site said so: the day a statement was recorded, an upstream event by its own date.
 * Ids are the same wherever the site is published, and stay when something is renamed, as `moves` tells.
 *
 * @param written how the format wants plain text
 */
function changeFeed(knowledge: Knowledge, topic: string | undefined, language: Language, moves: readonly Move[], written: (text: string) => string): Feed {
  const names = entryNames(moves);
  const say = words(language);
  const path = topicAddress(language, topic);
  const title = `${topicTitle(knowledge, topic, language)} | ${say.siteName}`;
  const feed = new Feed({
    id: stableId(`feed ${language} ${topic ?? 'all'}`),
    title,
    language,
    link: absolute(path),
    description: say.change.description,
    updated: toDate(knowledge.today),
    author: { name: say.siteName },
    copyright: 'CC BY 4.0',
    generator: false,
    feedLinks: { atom: absolute(`${path}atom.xml`), json: absolute(`${path}feed.json`) },
  });
  const items =
    topic === 'corrections'
      ? numbered(corrections(knowledge)).map(({ correction, nth }) => correctionItem(correction, nth, language, names))
      : (topic === undefined ? changes(knowledge) : changesOf(knowledge, topic)).map((change) => changeItem(knowledge, change, language, names));
  for (const item of items) feed.addItem({ ...item, title: written(item.title), description: written(item.description) });
  return feed;
}

function changeItem({ sources }: Knowledge, change: Change, language: Language, names: EntryNames): Item & { description: string } {
  const say = words(language);
  const references = change.kind === 'milestone' ? change.milestone.references : referencesOf(change.statement);
  const summary = plainText((change.kind === 'milestone' ? change.milestone : change.statement).summary[language]);
  const cited = references.flatMap(({ source }) => {
    const found = sources.get(source);
    return found ? [`<li><a href="${escaped(found.url)}">${escaped(found.title)}</a></li>`] : [];
  });
  const when = change.kind !== 'milestone' && change.known === 'by' ? say.value.by(change.date) : change.date;
  return {
    id: stableId(`${language} ${nameOf(change, names)}`),
    title: `${when} ${changeTitle(change, language)}`,
    link: absolute(change.kind === 'milestone' ? address(language, `/timeline/#${change.milestone.id}`) : statementAddress(language, change.fact.id, change.statement.id)),
    date: toDate(change.kind === 'milestone' ? change.date : recordedOrCorrected(change.statement)),
    published: toDate(change.kind === 'milestone' ? change.date : change.statement.recorded),
    description: summary,
    content: `<p>${escaped(when)} ${escaped(changeTitle(change, language))}</p><p>${escaped(summary)}</p><p>${escaped(say.statement.sources)}</p><ul>${cited.join('')}</ul>`,
  };
}

function correctionItem({ on, what, fact, statement }: Correction, nth: number, language: Language, names: EntryNames): Item & { description: string } {
  const say = words(language);
  return {
    id: stableId(`${language} correction ${names.ofStatement(fact, statement)} ${on}${nth === 1 ? '' : ` ${nth}`}`),
    title: `${on} ${say.fact.title(fact.service.name, fact.criterion.name[language])}${language === 'ja' ? '：' : ': '}${say.statement.corrected}`,
    link: absolute(statementAddress(language, fact.id, statement.id)),
    date: toDate(on),
    published: toDate(on),
    description: plainText(what[language]),
    content: `<p>${escaped(plainText(what[language]))}</p>`,
  };
}

/** Each correction with its number among those of its statement and day, from 1. */
function numbered(all: readonly Correction[]): { correction: Correction; nth: number }[] {
  const counts = new Map<string, number>();
  return all.map((correction) => {
    const key = `${correction.fact.id}#${correction.statement.id} ${correction.on}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return { correction, nth };
  });
}

function nameOf(change: Change, names: EntryNames): string {
  return change.kind === 'milestone' ? `milestone ${names.ofMilestone(change.milestone.id)}` : `${change.kind} ${names.ofStatement(change.fact, change.statement)}`;
}

function recordedOrCorrected({ recorded, corrections: corrected = [] }: { recorded: string; corrections?: { on: string }[] | undefined }): string {
  return [recorded, ...corrected.map(({ on }) => on)].sort().at(-1) ?? recorded;
}

function toDate(date: PartialDate): Date {
  return new Date(`${firstDay(date)}T00:00:00Z`);
}
