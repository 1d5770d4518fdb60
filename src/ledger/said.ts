import type { Problem } from '../content/problem.ts';
import type { Content } from '../model/content.ts';
import { firstDay, lastDay } from '../model/date.ts';
import type { Finding } from '../rules/rule.ts';
import type { AuthoredPeriod } from '../schema/period.ts';
import type { Refusal } from '../schema/refusal.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { garbled, ledgerProblem } from './lines.ts';

/** What a published statement said: its value and qualifiers. Wording, references and confidence may change freely. */
export type Claim = Pick<AuthoredStatement, 'value' | 'variants' | 'valid' | 'kubernetes' | 'stage' | 'plan' | 'alongside' | 'number' | 'version' | 'date' | 'answer'>;

/** A line of the list of what was published. */
export interface Said {
  /** `eks/cri/default-runtime#al2-docker` */
  id: string;
  /** How many corrections of it were published. */
  corrections: number;
  /** When the site first said so, YYYY-MM-DD. */
  recorded: string;
  claim: Claim;
}

const PARTS = ['value', 'variants', 'valid', 'kubernetes', 'stage', 'plan', 'alongside', 'number', 'version', 'date', 'answer'] as const satisfies readonly (keyof Claim)[];

/** Everything that content says today, in the order of its ids. */
export function saidBy({ facts }: Content): Said[] {
  return [...facts.values()]
    .flatMap(({ id, data }) => data.statements.map((statement) => ({ id: `${id}#${statement.id}`, corrections: statement.corrections?.length ?? 0, recorded: statement.recorded, claim: claimOf(statement) })))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads the list of what was published, a line of JSON each; a line that is none is a problem of its `file`. */
export function parseSaid(lines: readonly string[], file: string): { said: Said[]; problems: Problem[] } {
  const said: Said[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of lines.entries()) {
    const one = published(line);
    if (one) said.push(one);
    else problems.push(ledgerProblem(file, i + 1, garbled()));
  }
  return { said, problems };
}

/** What a line says; undefined where it is not as {@link printSaid} writes it. */
function published(line: string): Said | undefined {
  try {
    const one = JSON.parse(line) as Partial<Said> | null;
    return typeof one?.id === 'string' && typeof one.corrections === 'number' && typeof one.recorded === 'string' && typeof one.claim?.valid === 'object' ? (one as Said) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the list of what was published. */
export function printSaid(said: readonly Said[]): string {
  return said.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/**
 * The published statements whose value or qualifiers changed without an entry in `corrections` that says so, and the
 * statements of which it is not true that the site first said so on that day.
 */
export function* silentChanges(said: readonly Said[], { facts }: Content): Iterable<Finding> {
  const before = new Map(said.map((one) => [one.id, one]));
  const first = said.map(({ recorded }) => recorded).sort()[0];
  for (const entry of facts.values()) {
    for (const [i, statement] of entry.data.statements.entries()) {
      const at = ['statements', i];
      const published = before.get(`${entry.id}#${statement.id}`);
      if (published && statement.recorded !== published.recorded) yield { entry, path: [...at, 'recorded'], ...recordedAnew(statement.id, published.recorded) };
      if (!published && first !== undefined && statement.recorded < first) yield { entry, path: [...at, 'recorded'], ...beforeAll(statement.recorded, first) };
      if (!published || (statement.corrections?.length ?? 0) > published.corrections) continue;
      const claim = claimOf(statement);
      for (const part of PARTS) {
        const change = firstChange(published.claim[part], claim[part]);
        if (!change || (part === 'valid' && cameTrue(published.claim.valid, claim.valid))) continue;
        yield { entry, path: [...at, ...(claim[part] === undefined ? [] : [part, ...change.path])], ...changed(statement.id, [part, ...change.path].join('.'), change) };
      }
    }
  }
}

/** A difference between two values: where it is the first of them that can be told apart, and what stands there. */
interface Change {
  path: (string | number)[];
  from: unknown;
  to: unknown;
}

/** The first difference between what was published and what stands there; references may change freely, wherever they are. */
function firstChange(from: unknown, to: unknown, path: (string | number)[] = []): Change | undefined {
  if (!isCompound(from) || !isCompound(to) || Array.isArray(from) !== Array.isArray(to)) return from === to ? undefined : { path, from, to };
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((key) => key !== 'references');
  // What is gone is told of where it was.
  if (keys.some((key) => from[key] === undefined || to[key] === undefined)) return { path, from, to };
  for (const key of keys) {
    const change = firstChange(from[key], to[key], [...path, Array.isArray(to) ? Number(key) : key]);
    if (change) return change;
  }
  return undefined;
}

function isCompound(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function changed(id: string, what: string, { from, to }: Change): Refusal {
  return {
    message: {
      ja: `公開した記述 "${id}" の ${what} が、訂正の記載なしに ${shown(from)} から ${shown(to)} に変わっています`,
      en: `${what} of the published statement "${id}" changed from ${shown(from)} to ${shown(to)} without a correction`,
    },
    hint: {
      ja: '元に戻すか、この記述に corrections: [{ on: YYYY-MM-DD, what: { ja: …, en: … } }] を加えてください。世の中が変わったのなら、until を書いて新しい記述を足します。',
      en: 'Undo it, or add corrections: [{ on: YYYY-MM-DD, what: { ja: …, en: … } }] to the statement. Where the world changed, close it with until and add a new statement.',
    },
  };
}

function recordedAnew(id: string, recorded: string): Refusal {
  return {
    message: { ja: `公開した記述 "${id}" は、${recorded} に初めて書かれました`, en: `the published statement "${id}" was first written on ${recorded}` },
    hint: { ja: `recorded: ${recorded} に戻してください。確かめ直した日は checked に書きます。`, en: `Bring recorded: ${recorded} back. The day it was verified again is its checked.` },
  };
}

function beforeAll(recorded: string, first: string): Refusal {
  return {
    message: { ja: `${recorded} には、このサイトはまだ何も書いていませんでした（最初の記述は ${first}）`, en: `nothing had been written here on ${recorded}: the first statement is of ${first}` },
    hint: { ja: 'recorded には、この記述を書いた日を書いてください。', en: 'Write as recorded the day on which you write this.' },
  };
}

function claimOf(statement: AuthoredStatement): Claim {
  return Object.fromEntries(PARTS.flatMap((part) => (statement[part] === undefined ? [] : [[part, statement[part]]]))) as Claim;
}

/** Whether only time went on: an end became known, was seen later or came true, and so did a planned start. */
function cameTrue(published: AuthoredPeriod, now: AuthoredPeriod): boolean {
  return wentOn(published.from, now.from) && wentOn(published.until, now.until);
}

/** Whether a bound is what it was, or became what it had left open. */
function wentOn(published: AuthoredPeriod['until'], now: AuthoredPeriod['until']): boolean {
  if (firstChange(published, now) === undefined || published === undefined || published === 'unknown') return true;
  if (typeof published === 'string' || 'by' in published) return false;
  // What was seen so on a day did not end before it.
  return 'planned' in published || now === undefined || now === 'unknown' || lastDay(dateOf(now)) >= firstDay(published['last-seen']);
}

function dateOf(bound: Exclude<AuthoredPeriod['until'], undefined | 'unknown'>): string {
  if (typeof bound === 'string') return bound;
  return 'by' in bound ? bound.by : 'planned' in bound ? bound.planned : bound['last-seen'];
}

function shown(part: unknown): string {
  return part === undefined ? '—' : JSON.stringify(part);
}
