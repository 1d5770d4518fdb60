import type { Facet } from '../../model/table/match.ts';
import type { Ranks } from '../../model/table/order.ts';

/** What the script says, with {…} to fill in; the build gives it in the language of the page. */
export type Say = Record<
  'sortable' | 'all' | 'some' | 'sorted' | 'ascending' | 'descending' | 'and' | 'stop' | 'none' | 'loosen' | 'ignored' | 'copied' | 'byHand' | 'unfold' | 'failed' | 'page',
  string
>;

/** A table in the page, with its tools and what the build knows of its rows. */
export interface Parts {
  root: HTMLElement;
  form: HTMLFormElement;
  table: HTMLTableElement;
  status: HTMLElement;
  ranks: Ranks;
  facets: Record<string, Facet>;
  say: Say;
}

/** The tables of the page that can be sorted and filtered. */
export function partsOfPage(): Parts[] {
  return [...document.querySelectorAll<HTMLElement>('.view')].flatMap((root) => {
    const form = root.querySelector('form');
    const table = root.querySelector('table');
    const status = root.querySelector<HTMLElement>('[role=status]');
    const data = root.querySelector('script')?.textContent;
    if (!form || !table || !status || !data) return [];
    return [{ root, form, table, status, ...(JSON.parse(data) as Pick<Parts, 'ranks' | 'facets' | 'say'>) }];
  });
}

/** A sentence with its {…} filled in. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
