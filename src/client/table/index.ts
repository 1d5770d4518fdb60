// Lets every table of the page sort, filter, choose columns and be taken along. The address says how.
import { queryOf, readView, unknownNames, writeView, type ViewShape } from '../../model/table/view.ts';
import { breath } from '../breath.ts';
import { leadElsewhere } from './elsewhere.ts';
import { liveTable, type LiveTable } from './live-table.ts';
import { partsOfPage } from './parts.ts';
import { offerUnfolding } from './unfold.ts';

const all = partsOfPage();
const tables: { live: LiveTable; shape: ViewShape; prefix: string }[] = [];
for (const parts of all) {
  const name = parts.root.dataset.view;
  const live = liveTable(parts, remember);
  tables.push({ live, shape: live.shape, prefix: name ? `${name}.` : '' });
  await breath();
}
addEventListener('popstate', restore);
restore();
leadElsewhere();
for (const parts of all) {
  await breath();
  offerUnfolding(parts);
}

/** Shows what the address says. */
function restore(): void {
  const query = new URLSearchParams(location.search);
  const unknown = unknownNames(query, tables);
  for (const { live, shape, prefix } of tables) {
    const { view, ignored } = readView(query, shape, prefix);
    live.show(view, [...ignored, ...unknown.splice(0)]);
  }
  carryQuery();
}

/**
 * Writes the views of all tables into the address.
 *
 * @param typing every letter replaces the one before, so that going back does not take one step a letter
 */
function remember(typing: boolean): void {
  const query = queryOf(tables.flatMap(({ live, shape, prefix }) => writeView(live.view(), shape, prefix)));
  const state = typing && query && location.search ? 'replaceState' : 'pushState';
  if (query !== location.search) history[state](null, '', `${location.pathname}${query}${location.hash}`);
  carryQuery();
}

/** The same page in the other language, and in another month, opens with the same view. */
function carryQuery(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang], .months a, .steps a')) link.search = location.search;
}
