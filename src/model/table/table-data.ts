import type { Facet } from './match.ts';
import type { Ranks } from './order.ts';

/** What the build knows of a table’s rows, in the author’s order, for the browser to sort and filter them by. */
export interface TableData {
  ranks: Ranks;
  /** By the name of their choice. */
  facets: Record<string, Facet>;
}

/**
 * A facet of rows by ids.
 *
 * @param ids for each row its id, or several
 * @throws Error where a row has an id that is not offered
 */
export function facetOf(offered: readonly string[], ids: readonly (string | readonly string[])[]): Facet {
  const index = (id: string) => {
    const found = offered.indexOf(id);
    if (found === -1) throw new Error(`"${id}" is not among ${offered.join(', ')}`);
    return found;
  };
  return { rows: ids.map((id) => (typeof id === 'string' ? index(id) : id.map(index))) };
}
