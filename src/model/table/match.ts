import { fold, foldedWords } from '../fold.ts';
import type { View, ViewShape } from './view.ts';

/**
 * Which ids of a choice each row has, as indices into the choice's values:
 * one, several, or (`span`) all from the first to the last of a pair, none where that is empty.
 */
export interface Facet {
  rows: readonly (number | readonly number[])[];
  span?: true;
}

/** What the rows of a table are narrowed by. */
export interface Rows {
  count: number;
  /** By the name of their choice. */
  facets: Readonly<Record<string, Facet>>;
  /** The text of each row, folded; asked for only where something is searched for. */
  texts: () => readonly string[];
}

/** One thing a view asks of rows: `q`, or the name of a choice. */
interface Demand {
  name: string;
  meets: (row: number) => boolean;
}

/** What remains of a table's rows. */
export interface Match {
  /** Whether each row is shown. */
  shown: boolean[];
  count: number;
  /** For each facet and each of its ids, how many rows it would show beside the other demands. */
  counts: () => Record<string, number[]>;
  /** What could be given up to see more, with the rows there would be then, most first. */
  loosen: () => { name: string; rows: number }[];
}

/** Holds the rows of a table against a view. */
export function match(rows: Rows, view: View, shape: ViewShape): Match {
  const demands = demandsOf(rows, view, shape);
  const failed = new Uint8Array(rows.count);
  const last = new Int8Array(rows.count);
  demands.forEach(({ meets }, i) => {
    for (let row = 0; row < rows.count; row++) {
      if (meets(row)) continue;
      failed[row] = (failed[row] ?? 0) + 1;
      last[row] = i;
    }
  });

  const shown = Array.from(failed, (times) => times === 0);
  const only = (i: number) => (row: number) => failed[row] === 0 || (failed[row] === 1 && last[row] === i);
  return {
    shown,
    count: shown.filter(Boolean).length,
    counts: () => countsOf(rows, shape, (name) => only(demands.findIndex((demand) => demand.name === name))),
    loosen: () =>
      demands
        .map(({ name }, i) => ({ name, rows: shown.filter((_, row) => only(i)(row)).length }))
        .filter((way) => way.rows > 0)
        .sort((a, b) => b.rows - a.rows),
  };
}

function demandsOf({ facets, texts }: Rows, view: View, { choices }: ViewShape): Demand[] {
  const demands: Demand[] = [];
  const words = foldedWords(view.text);
  if (words.length > 0) {
    const all = texts();
    demands.push({ name: 'q', meets: (row) => words.every((word) => all[row]?.includes(word)) });
  }
  for (const [name, { rows, span }] of Object.entries(facets)) {
    const { values = [], initial = [] } = choices[name] ?? {};
    const chosen = view.chosen[name] ?? initial;
    if (chosen.length === 0 && initial.length === 0) continue;
    const wanted = values.map((id) => chosen.includes(id));
    demands.push({ name, meets: (row) => idsOf(rows[row] ?? [], span).some((id) => wanted[id]) });
  }
  return demands;
}

function countsOf({ count, facets }: Rows, { choices }: ViewShape, countable: (name: string) => (row: number) => boolean): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(facets).map(([name, { rows, span }]) => {
      const counts = (choices[name]?.values ?? []).map(() => 0);
      const counted = countable(name);
      for (let row = 0; row < count; row++) {
        if (counted(row)) for (const id of idsOf(rows[row] ?? [], span)) counts[id] = (counts[id] ?? 0) + 1;
      }
      return [name, counts];
    }),
  );
}

function idsOf(ids: number | readonly number[], span: true | undefined): readonly number[] {
  if (typeof ids === 'number') return [ids];
  if (!span) return ids;
  const [first = 0, last = -1] = ids;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** The texts of rows, folded on first use and kept. */
export function foldedTexts(read: () => readonly string[]): () => readonly string[] {
  let folded: readonly string[] | undefined;
  return () => (folded ??= read().map(fold));
}
