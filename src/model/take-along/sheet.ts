/** What a reader takes along: a view of a table as plain text, with the addresses its cells lead to. */
export interface Sheet {
  title: string;
  /** The address of the view. */
  address: string;
  columns: Column[];
  /** A cell for each column. */
  rows: Cell[][];
}

export interface Column {
  /** As it stands in addresses. */
  id: string;
  name: string;
}

export interface Cell {
  text: string;
  /** Absolute. */
  href?: string;
}
