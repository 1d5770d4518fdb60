/** A column that rows are sorted by, and the way. */
export interface SortBy {
  column: string;
  descending: boolean;
}

/** What a reader may choose among: the services, the kinds of source, the columns … */
export interface Choice {
  /** Every id, in the author's order. */
  values: readonly string[];
  /** The ids chosen from the start. None = the choice narrows nothing until something is chosen. */
  initial: readonly string[];
}

/** What a table offers: the frame in which its views are read and written. */
export interface ViewShape {
  /** Ids of the columns that sort. */
  columns: readonly string[];
  /** By the name they have in an address. */
  choices: Readonly<Record<string, Choice>>;
}

/** What a reader has made of a table. */
export interface View {
  /** The first key counts most; none = the author's order. */
  sort: SortBy[];
  /** What is searched for, as typed. */
  text: string;
  /** For each choice of the table the ids chosen, in the author's order. */
  chosen: Record<string, string[]>;
}

/** The names in an address that are no choices. */
const SORT = 'sort';
const TEXT = 'q';
/** Stand for every id and for not one of them, so that a link keeps its meaning when ids are added. */
const ALL = 'all';
const NONE = 'none';

/** The view a table opens with. */
export function initialView(shape: ViewShape): View {
  return { sort: [], text: '', chosen: Object.fromEntries(Object.entries(shape.choices).map(([name, { initial }]) => [name, [...initial]])) };
}

/** A view read from an address, and what in the address means nothing to the table (any more). */
export interface ReadView {
  view: View;
  /** As they stand in the address: `service=gone`. */
  ignored: string[];
}

/**
 * Reads a view from the query of an address. What it does not know it leaves out, and names.
 *
 * @param prefix what the table's names begin with, where a page has several tables: `criteria.`
 */
export function readView(query: URLSearchParams, shape: ViewShape, prefix = ''): ReadView {
  const view = initialView(shape);
  const ignored: string[] = [];
  const known = (name: string, ids: readonly string[], all: readonly string[], bare = (id: string) => id) => {
    for (const id of ids) if (!all.includes(bare(id))) ignored.push(`${prefix}${name}=${id}`);
    return ids.filter((id, i) => all.includes(bare(id)) && ids.findIndex((other) => bare(other) === bare(id)) === i);
  };
  view.text = query.get(prefix + TEXT) ?? '';
  view.sort = known(SORT, list(query.get(prefix + SORT)), shape.columns, columnOf).map((key) => ({ column: columnOf(key), descending: key.startsWith('-') }));
  for (const [name, { values }] of Object.entries(shape.choices)) {
    const written = query.get(prefix + name);
    const ids = written === ALL ? values : written === NONE ? [] : known(name, list(written), values);
    if (ids.length > 0 || written === NONE) view.chosen[name] = values.filter((id) => ids.includes(id));
  }
  return { view, ignored };
}

/** The names and values an address needs to say a view; what is as it was from the start is left out. */
export function writeView(view: View, shape: ViewShape, prefix = ''): [string, string][] {
  const entries: [string, string][] = [];
  if (view.text !== '') entries.push([TEXT, view.text]);
  for (const [name, { values, initial }] of Object.entries(shape.choices)) {
    const ids = view.chosen[name] ?? initial;
    if (ids.join() === initial.join()) continue;
    entries.push([name, ids.length === 0 ? NONE : ids.length === values.length && ids.length > 1 ? ALL : ids.join()]);
  }
  if (view.sort.length > 0) entries.push([SORT, view.sort.map(({ column, descending }) => (descending ? '-' : '') + column).join()]);
  return entries.map(([name, value]) => [prefix + name, value]);
}

/** The query of an address, with its question mark; empty where there is nothing to say. Commas and slashes stay readable. */
export function queryOf(entries: readonly [string, string][]): string {
  const query = new URLSearchParams(entries.map(([name, value]) => [name, value])).toString();
  return query && `?${query.replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

/** The names in an address that none of a page's tables knows. */
export function unknownNames(query: URLSearchParams, tables: readonly { shape: ViewShape; prefix: string }[]): string[] {
  const known = new Set(tables.flatMap(({ shape, prefix }) => [SORT, TEXT, ...Object.keys(shape.choices)].map((name) => prefix + name)));
  return [...new Set(query.keys())].filter((name) => !known.has(name));
}

/**
 * What a press on a column heading makes of the sort keys: ascending, then descending, then the author's order.
 *
 * @param several keep the other keys (Shift), instead of sorting by this column alone
 */
export function pressHeading(sort: readonly SortBy[], column: string, several: boolean): SortBy[] {
  const before = sort.find((key) => key.column === column);
  const next = before?.descending ? [] : [{ column, descending: before !== undefined }];
  if (!several) return next;
  return before ? sort.flatMap((key) => (key === before ? next : [key])) : [...sort, ...next];
}

function list(text: string | null): string[] {
  return text ? text.split(',').filter(Boolean) : [];
}

function columnOf(key: string): string {
  return key.replace(/^-/, '');
}
