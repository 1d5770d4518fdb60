import type { z } from 'zod';
import { nearest } from '../rules/nearest.ts';

type Issue = z.core.$ZodIssue;

/** What the author of a value that fits no branch of a union most likely meant. */
export type Intent =
  | { kind: 'branch'; issues: Issue[] }
  /** Keys that no branch knows. */
  | { kind: 'keys'; keys: string[] }
  /** A word like `unknown`, put between braces. */
  | { kind: 'word'; word: string }
  /** Nothing was written. */
  | { kind: 'nothing' };

/**
 * Finds what was meant: among branches of the kind that was written (text, or keys with values)
 * the one with the fewest keys too many or too few.
 *
 * @param known every key that some branch has
 */
export function intended(union: z.core.$ZodIssueInvalidUnion, known: readonly string[]): Intent {
  const input = union.input;
  if (input === null || input === undefined) return { kind: 'nothing' };
  const branches = union.errors.flatMap(flat);
  if (isMap(input)) {
    const foreign = Object.keys(input).filter((key) => !known.includes(key));
    const word = foreign.length === 1 && Object.values(input)[0] === null ? nearest(foreign[0] ?? '', wordsOf(branches)) : undefined;
    if (word !== undefined) return { kind: 'word', word };
    if (foreign.length > 0) return { kind: 'keys', keys: foreign };
    const maps = branches.filter((branch) => !branch.some(isWrongShape));
    return { kind: 'branch', issues: fewest(maps.length > 0 ? maps : branches) };
  }
  if (typeof input === 'string' && nearest(input, wordsOf(branches)) !== undefined) {
    return { kind: 'branch', issues: branches.find((branch) => wordsOf([branch]).length > 0) ?? [] };
  }
  const texts = branches.filter((branch) => branch.some((issue) => issue.code === 'custom'));
  const typed = branches.filter((branch) => branch.some((issue) => issue.code === 'invalid_type' && issue.expected === 'string' && issue.path.length === 0));
  return { kind: 'branch', issues: texts[0] ?? typed[0] ?? fewest(branches) };
}

/** A union inside a union offers its branches as well. */
function flat(branch: Issue[]): Issue[][] {
  const [only] = branch;
  const nested = branch.length === 1 && only?.code === 'invalid_union' && only.path.length === 0 && only.errors.length > 0;
  return nested ? only.errors.flatMap(flat) : [branch];
}

function wordsOf(branches: readonly Issue[][]): string[] {
  return branches.flat().flatMap((issue) => (issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values.map(String) : []));
}

function isWrongShape(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function fewest(branches: readonly Issue[][]): Issue[] {
  return branches.reduce((best, branch) => (weight(branch) < weight(best) ? branch : best));
}

/** An unknown key weighs more than a missing one: who wrote it meant another branch. */
function weight(branch: Issue[]): number {
  return branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 3 * issue.keys.length : 1), 0);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
