import type { EntryKind, SearchEntry, SearchPart } from './entry.ts';
import type { Prepared, PreparedEntry } from './prepare.ts';
import { foldQuery, readQuery, type QueryTerm } from './query.ts';
import { isIn, isName, partScore, termScore } from './score.ts';
import { raiseCriteria, varied, type Scored } from './spread.ts';
import { atOnce, eachInSteps, type Steps } from './steps.ts';

/** A page that was found. */
export interface Hit {
  entry: SearchEntry;
  /** The places on it that say what its name does not, best first. */
  parts: SearchPart[];
}

export interface Found {
  /** Best first. */
  hits: Hit[];
  /** The folded spellings that count as found, for marking. */
  spellings: string[];
}

/** How much a kind of page is worth where the words say nothing: an answer beats the document it rests on. */
const KIND: Record<EntryKind, number> = {
  service: 1.15,
  layer: 1.1,
  criterion: 1.2,
  fact: 1.15,
  guide: 1.1,
  term: 1.05,
  page: 1,
  milestone: 1.04,
  claim: 0.7,
  source: 0.4,
};
const MAJOR = 1.1;
/** A function word helps a little where it stands in a title. */
const MINOR = 0.15;
/** One place on a page that answers all of the query beats a page that has the words here and there. */
const TOGETHER = 1.25;
/** A name that is what was asked, holds the query word for word, or holds all its terms. */
const VERY_NAME = 1.5;
const VERBATIM = 1.5;
const ALL_IN_NAME = 1.25;
/** Hits hold at least this share of what the best of them holds of the query. */
const ENOUGH = 0.4;
/** A question for a time is answered by what happened on a day, and by what goes by that name. */
const DATED = 1.5;
const ASKS_WHEN = new Set(['when', 'いつ']);
/** Who names a service did not mean the others. */
const OF_ANOTHER = 0.5;
const PARTS_SHOWN = 3;

/** The pages that answer a query, best first. */
export function search(prepared: Prepared, query: string): Found {
  return atOnce(searching(prepared, query));
}

/** The same in steps. */
export function* searching(prepared: Prepared, query: string): Steps<Found> {
  const terms = readQuery(query, prepared);
  yield;
  const scored = varied(raiseCriteria(yield* score(prepared, terms, foldQuery(query))).filter(({ covered }) => covered > 0));
  const most = Math.max(0, ...scored.map(({ covered }) => covered));
  yield;
  return {
    hits: yield* eachInSteps(scored.filter(({ covered }) => covered >= most * ENOUGH), ({ entry }) => ({ entry: entry.entry, parts: bestParts(entry, terms) })),
    spellings: terms.filter(({ minor }) => !minor).flatMap(spellingsToMark),
  };
}

/** Every spelling as a whole; what was typed also word by word. */
function spellingsToMark({ spellings }: QueryTerm): string[] {
  return [...spellings.map(({ text }) => text), ...(spellings[0]?.text.split(' ') ?? [])];
}

function* score({ entries }: Prepared, terms: readonly QueryTerm[], verbatim: string): Steps<Scored[]> {
  const rows = yield* eachInSteps(entries, (entry) => ({ entry, scores: terms.map((term) => termScore(entry, term)) }));
  const weights = terms.map((term, i) => (term.minor ? MINOR : rarity(rows.filter(({ scores }) => (scores[i] ?? 0) > 0).length, rows.length)));
  const share = (scores: readonly number[]) => sum(terms.map(({ minor }, i) => (!minor && (scores[i] ?? 0) > 0 ? (weights[i] ?? 0) : 0)));
  const all = share(terms.map(() => 1));
  const when = terms.find(({ spellings }) => ASKS_WHEN.has(spellings[0]?.text ?? ''));
  const dated = ({ entry: { kind }, names }: PreparedEntry) => when !== undefined && (kind === 'milestone' || names.some((name) => isIn(name, when)));
  const asked = new Set(entries.filter(({ entry, names }) => entry.kind === 'service' && terms.some((term) => names.some((name) => isName(name, term)))).map(({ entry }) => entry.also?.[0]));
  const ofAnother = ({ entry: { service } }: PreparedEntry) => asked.size > 0 && service !== undefined && !asked.has(service);
  return yield* eachInSteps(rows, ({ entry, scores }) => {
    const covered = all > 0 ? share(scores) / all : 0;
    if (covered === 0) return { entry, covered, score: 0 };
    const { kind, major } = entry.entry;
    const worth = KIND[kind] * (major ? MAJOR : 1) * (dated(entry) ? DATED : 1) * (ofAnother(entry) ? OF_ANOTHER : 1) * (hasPartFor(entry, terms) ? TOGETHER : 1) * nameWorth(entry, terms, verbatim);
    return { entry, covered, score: sum(scores.map((s, i) => s * (weights[i] ?? 0))) * covered ** 3 * worth };
  });
}

function nameWorth({ names }: PreparedEntry, terms: readonly QueryTerm[], verbatim: string): number {
  const [first] = terms;
  if (terms.length === 1) return first && names.some((name) => isName(name, first)) ? VERY_NAME : 1;
  if (names.some((name) => name.includes(verbatim))) return VERBATIM;
  return names.some((name) => terms.every((term) => term.minor || isIn(name, term))) ? ALL_IN_NAME : 1;
}

/** Rare words say more than common ones. */
function rarity(found: number, all: number): number {
  return Math.log(1 + all / (found + 1));
}

/** Whether one place on the page, together with the page's names, holds every term, where the names alone do not. */
function hasPartFor(entry: PreparedEntry, terms: readonly QueryTerm[]): boolean {
  const open = openTerms(entry, terms);
  return open.length > 0 && entry.parts.some((part) => open.every((term) => partScore(part, term) > 0));
}

function openTerms(entry: PreparedEntry, terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.filter((term) => !term.minor && !entry.names.some((name) => isIn(name, term)));
}

function bestParts(entry: PreparedEntry, terms: readonly QueryTerm[]): SearchPart[] {
  const open = openTerms(entry, terms);
  return entry.parts
    .map((part) => ({ part: part.part, score: sum(open.map((term) => partScore(part, term))) }))
    .filter(({ score: found }) => found > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, PARTS_SHOWN)
    .map(({ part }) => part);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
