import type { SearchIndex, SearchSupplement } from '../../model/search/entry.ts';
import { prepare, withSupplement, type Prepared } from '../../model/search/prepare.ts';
import type { SearchSay } from '../../search/say.ts';

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
  await breath();
  const prepared = prepare(index);
  use({ prepared, say: index.say });
  const supplement = await read<SearchSupplement>(address.replace(/\.json$/, '-more.json')).catch(() => undefined);
  if (!supplement) return;
  await breath();
  use({ prepared: withSupplement(prepared, supplement), say: index.say });
}

/** Lets the page answer to what was typed, and be drawn, before the next long piece of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function read<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
