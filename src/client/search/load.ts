import type { SearchIndex } from '../../model/search/entry.ts';
import { preparing, type Prepared } from '../../model/search/prepare.ts';
import type { SearchSay } from '../../search/say.ts';
import { withBreaths } from '../breath.ts';

/** An index ready for queries, and the words for its results. */
export interface Loaded {
  prepared: Prepared;
  say: SearchSay;
}

/**
 * Loads the index at `address` (/search/ja.json).
 *
 * @throws where it cannot be loaded
 */
export async function load(address: string): Promise<Loaded> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const index = (await response.json()) as SearchIndex & { say: SearchSay };
  return { prepared: await withBreaths(preparing(index)), say: index.say };
}
