import type { Refusal } from '../schema/refusal.ts';

/** Something an editor has to mend, with the place where. Lines and columns count from 1. */
export interface Problem extends Refusal {
  /** Path from the root of the repository, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** Dotted path of the key in the frontmatter, empty for the file as a whole. */
  path: string;
  rule: string;
}

/** Orders problems as an editor walks through them: by file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
