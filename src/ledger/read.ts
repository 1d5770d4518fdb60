import { existsSync } from 'node:fs';
import type { Problem } from '../content/problem.ts';
import { parseYaml } from '../content/yaml.ts';
import { readWith } from '../content/zod-problem.ts';
import { withImplied } from './implied.ts';
import { ledgerProblem, ledgerText, linesOf, unreadable } from './lines.ts';
import { LIST_NAMES } from './published.ts';
import { parseSaid, type Said } from './said.ts';
import { authoredMoves, toMoves, type Move } from './move.ts';

/** A published address, and the line of the ledger it stands on (counting from 1). */
export interface LedgerEntry {
  address: string;
  file: string;
  line: number;
}

export interface Ledger {
  entries: LedgerEntry[];
  /** As declared. */
  moves: Move[];
  /** As declared, with the embeds and pictures of pages that moved. */
  implied: Move[];
  /** What was published of every statement. */
  said: Said[];
  problems: Problem[];
}

/** Where the ledger lies, from the root of the repository. */
export const LEDGER = 'ledger';

const MOVES = 'moved.yaml';

/** What every published statement said, a line of JSON each. */
export const SAID = 'said.jsonl';

/** Reads the ledger: its lists of addresses, one a line, and what was declared to have moved. What cannot be read is a problem. */
export async function readLedger(directory = LEDGER): Promise<Ledger> {
  if (!existsSync(directory)) return { entries: [], moves: [], implied: [], said: [], problems: [ledgerProblem(directory, 1, unreadable('ENOENT'))] };
  const lists = await Promise.all(LIST_NAMES.map((name) => listed(`${directory}/${name}`)));
  const entries = lists.flatMap((list) => list.entries);
  const { moves, problems } = await readMoves(`${directory}/${MOVES}`);
  const said = await linesOf(`${directory}/${SAID}`);
  const statements = parseSaid(said.lines, `${directory}/${SAID}`);
  return {
    entries,
    moves,
    said: statements.said,
    implied: withImplied(moves, entries.map(({ address }) => address)),
    problems: [...lists.flatMap((list) => list.problems), ...problems, ...said.problems, ...statements.problems],
  };
}

async function listed(file: string): Promise<Pick<Ledger, 'entries' | 'problems'>> {
  const { lines, problems } = await linesOf(file);
  return { entries: lines.flatMap((address, i) => (address === '' ? [] : [{ address, file, line: i + 1 }])), problems };
}

async function readMoves(file: string): Promise<Pick<Ledger, 'moves' | 'problems'>> {
  const { text, problems: unread } = await ledgerText(file);
  if (unread.length > 0) return { moves: [], problems: unread };
  const yaml = parseYaml(text, 1);
  if (yaml.problems.length > 0) return { moves: [], problems: yaml.problems.map((p) => ({ ...p, file, path: '', rule: 'yaml' })) };
  const read = readWith(authoredMoves, yaml);
  if ('data' in read) return { moves: toMoves(read.data), problems: [] };
  const problems = read.refused.map((told) => ({ ...yaml.locate(told.path, told.key), file, path: told.path.join('.'), rule: 'ledger', message: told.message, hint: told.hint }));
  return { moves: [], problems };
}
