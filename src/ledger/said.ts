import type { Problem } from '../content/problem.ts';
import type { Content } from '../model/content.ts';
import type { Finding } from '../rules/rule.ts';
import type { AuthoredPeriod } from '../schema/period.ts';
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
  claim: Claim;
}

const PARTS = ['value', 'variants', 'valid', 'kubernetes', 'stage', 'plan', 'alongside', 'number', 'version', 'date', 'answer'] as const satisfies readonly (keyof Claim)[];

/** Everything that content says today, in the order of its ids. */
export function saidBy({ facts }: Content): Said[] {
  return [...facts.values()]
    .flatMap(({ id, data }) => data.statements.map((statement) => ({ id: `${id}#${statement.id}`, corrections: statement.corrections?.length ?? 0, claim: claimOf(statement) })))
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
    return typeof one?.id === 'string' && typeof one.corrections === 'number' && typeof one.claim?.valid === 'object' ? (one as Said) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the list of what was published. */
export function printSaid(said: readonly Said[]): string {
  return said.map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** The published statements whose value or qualifiers changed without an entry in `corrections` that says so. */
export function* silentChanges(said: readonly Said[], { facts }: Content): Iterable<Finding> {
  const before = new Map(said.map((one) => [one.id, one]));
  for (const entry of facts.values()) {
    for (const [i, statement] of entry.data.statements.entries()) {
      const published = before.get(`${entry.id}#${statement.id}`);
      if (!published || (statement.corrections?.length ?? 0) > published.corrections) continue;
      const claim = claimOf(statement);
      for (const part of PARTS) {
        if (same(published.claim[part], claim[part]) || (part === 'valid' && cameTrue(published.claim.valid, claim.valid))) continue;
        yield {
          entry,
          path: ['statements', i, ...(claim[part] === undefined ? [] : [part])],
          message: {
            ja: `公開した記述 "${statement.id}" の ${part} が、訂正の記載なしに ${shown(published.claim[part])} から ${shown(claim[part])} に変わっています`,
            en: `${part} of the published statement "${statement.id}" changed from ${shown(published.claim[part])} to ${shown(claim[part])} without a correction`,
          },
          hint: {
            ja: '元に戻すか、この記述に corrections: [{ on: YYYY-MM-DD, what: { ja: …, en: … } }] を加えてください。世の中が変わったのなら、until を書いて新しい記述を足します。',
            en: 'Undo it, or add corrections: [{ on: YYYY-MM-DD, what: { ja: …, en: … } }] to the statement. Where the world changed, close it with until and add a new statement.',
          },
        };
      }
    }
  }
}

function claimOf(statement: AuthoredStatement): Claim {
  return Object.fromEntries(PARTS.flatMap((part) => (statement[part] === undefined ? [] : [[part, statement[part]]]))) as Claim;
}

/** Whether only time went on: an end became known, was seen later or came true, and so did a planned start. */
function cameTrue(published: AuthoredPeriod, now: AuthoredPeriod): boolean {
  return (same(published.from, now.from) || isOpen(published.from)) && (same(published.until, now.until) || isOpen(published.until));
}

/** Whether a bound left open what was to come. */
function isOpen(bound: AuthoredPeriod['from'] | AuthoredPeriod['until']): boolean {
  return bound === undefined || bound === 'unknown' || (typeof bound === 'object' && ('planned' in bound || 'last-seen' in bound));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function shown(part: unknown): string {
  return part === undefined ? '—' : JSON.stringify(part);
}
