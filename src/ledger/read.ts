import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../content/problem.ts';
import { parseYaml } from '../content/yaml.ts';
import { readWith } from '../content/zod-problem.ts';
import { withImplied } from './implied.ts';
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

/** Reads the ledger: its lists of addresses, one a line, and what was declared to have moved. */
export async function readLedger(directory = LEDGER): Promise<Ledger> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.txt')).sort();
  const lists = await Promise.all(names.map(async (name) => listed(`${directory}/${name}`, await readFile(path.join(directory, name), 'utf8'))));
  const entries = lists.flat();
  const { moves, problems } = readMoves(`${directory}/${MOVES}`, await readFile(path.join(directory, MOVES), 'utf8'));
  const said = parseSaid(await readFile(path.join(directory, SAID), 'utf8').catch(() => ''));
  return { entries, moves, said, implied: withImplied(moves, entries.map(({ address }) => address)), problems };
}

function listed(file: string, text: string): LedgerEntry[] {
  return text.split('\n').flatMap((address, i) => (address === '' ? [] : [{ address, file, line: i + 1 }]));
}

function readMoves(file: string, text: string): Pick<Ledger, 'moves' | 'problems'> {
  const yaml = parseYaml(text, 1);
  if (yaml.problems.length > 0) return { moves: [], problems: yaml.problems.map((p) => ({ ...p, file, path: '', rule: 'yaml' })) };
  const read = readWith(authoredMoves, yaml);
  if ('data' in read) return { moves: toMoves(read.data), problems: [] };
  const problems = read.refused.map((told) => ({ ...yaml.locate(told.path, told.key), file, path: told.path.join('.'), rule: 'ledger', message: told.message, hint: told.hint }));
  return { moves: [], problems };
}
