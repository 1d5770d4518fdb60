/** A range of Kubernetes minor versions as it is written: `1.28–1.33`, `1.24以降`, `1.24 and newer`, `up to 1.23`. */
export interface WrittenRange {
  /** Folded. */
  text: string;
  /** The minor versions it begins and ends with, both in it: 28 to 33. */
  from: number;
  until: number;
  /** Whether both are written. */
  closed: boolean;
}

const RANGE = /(?<![\d.])1\.(\d{1,2})–1\.(\d{1,2})(?![\d.])|(?<![\d.–])1\.(\d{1,2})(?:以降| and newer)|(?<![\d.–])1\.(\d{1,2})以前|up to 1\.(\d{1,2})(?![\d.])/g;

/** The ranges that stand in a folded text, each once. */
export function rangesIn(text: string): WrittenRange[] {
  const found = new Map<string, WrittenRange>();
  for (const [written, from, until, since, last = since, upTo = last] of text.matchAll(RANGE)) {
    if (from !== undefined) found.set(written, { text: written, from: Number(from), until: Number(until), closed: true });
    else if (since !== undefined) found.set(written, { text: written, from: Number(since), until: Infinity, closed: false });
    else found.set(written, { text: written, from: 0, until: Number(upTo), closed: false });
  }
  return [...found.values()];
}

/** Those of the ranges that hold a version, `1.29`; none for what is no minor version of Kubernetes. */
export function rangesWith(version: string, ranges: () => readonly WrittenRange[]): WrittenRange[] {
  const [, minor] = /^1\.(\d\d)$/.exec(version) ?? [];
  return minor === undefined ? [] : ranges().filter(({ from, until }) => from <= Number(minor) && Number(minor) <= until);
}
