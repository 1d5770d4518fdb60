import type { SearchIndex, SearchSupplement } from '../../model/search/entry.ts';
import { preparing, supplementing, type Prepared } from '../../model/search/prepare.ts';
import type { SearchSay } from '../../search/say.ts';
import { withBreaths } from '../breath.ts';

/** An index ready for queries, and the words for its results. */
export interface Loaded {
  prepared: Prepared;
  say: SearchSay;
}

/**
 * Loads the index at `address` (/search/ja.json) and, after it, its supplement (/search/ja-more.json);
 * `use` is called with what there is after each. Without the supplement search still works.
 *
 * @throws where the index itself cannot be loaded
 */
export async function load(address: string, use: (loaded: Loaded) => void): Promise<void> {
  const index = await read<SearchIndex & { say: SearchSay }>(address);
  const prepared = await withBreaths(preparing(index));
  use({ prepared, say: index.say });
  const supplement = await read<SearchSupplement>(address.replace(/\.json$/, '-more.json')).catch(() => undefined);
  if (!supplement) return;
  use({ prepared: await withBreaths(supplementing(prepared, supplement)), say: index.say });
}

async function read<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
