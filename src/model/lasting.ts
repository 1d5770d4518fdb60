import { isLastingAddress } from '../schema/lasting-address.ts';
import type { Source } from '../schema/source.ts';

/**
 * What keeps the text of a source as it was read: its own address stands for one state (`address`), a copy is on record
 * (`copy`), or nothing does, so that its publisher may rewrite it (`moving`).
 */
export type Lasting = 'address' | 'copy' | 'moving';

/** What keeps the text of a source as it was read. */
export function lastingOf({ url, archived }: Pick<Source, 'url' | 'archived'>): Lasting {
  if (isLastingAddress(url)) return 'address';
  return archived === undefined ? 'moving' : 'copy';
}

/** How many sources each of the three holds for. */
export function countLasting(sources: Iterable<Pick<Source, 'url' | 'archived'>>): Record<Lasting, number> {
  const counts: Record<Lasting, number> = { address: 0, copy: 0, moving: 0 };
  for (const source of sources) counts[lastingOf(source)] += 1;
  return counts;
}
