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
 * Finds what was meant: the branch of the kind that was written (text, or keys with values) that has the fewest keys
 * too many or too few, and the first of several. Text that its branch refuses never comes here: zod tells of that branch alone.
 *
 * @param known every key that some branch has
 */
export function intended(union: z.core.$ZodIssueInvalidUnion, known: readonly string[]): Intent {
  const { input } = union;
  if (input === null || input === undefined) return { kind: 'nothing' };
  const branches = union.errors.flatMap(flat);
  const foreign = Array.isArray(input) ? [] : Object.entries(input).filter(([key]) => !known.includes(key));
  const bare = foreign.find(([, value]) => value === null);
  const word = bare && nearest(bare[0], wordsOf(branches));
  if (word !== undefined) return { kind: 'word', word };
  if (foreign.length > 0) return { kind: 'keys', keys: foreign.map(([key]) => key) };
  return { kind: 'branch', issues: branches.reduce((best, branch) => (weight(branch) < weight(best) ? branch : best)) };
}

/** A union inside a union offers its branches as well. */
function flat(branch: Issue[]): Issue[][] {
  const [only] = branch;
  return only?.code === 'invalid_union' && only.path.length === 0 ? only.errors.flatMap(flat) : [branch];
}

function wordsOf(branches: readonly Issue[][]): string[] {
  return branches.flat().flatMap((issue) => (issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values.map(String) : []));
}

function weight(branch: Issue[]): number {
  return branch.reduce((sum, issue) => sum + weightOf(issue), 0);
}

/** A branch of another kind than what was written weighs more than any number of keys. */
function weightOf(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  return issue.path.length === 0 ? 1000 : 1;
}
