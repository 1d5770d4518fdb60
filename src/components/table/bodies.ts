/**
 * Rows to a body of a long table. The browser lays out a body at a time while it sorts and filters:
 * few enough rows for one to fit a frame, and enough for the bodies to be few.
 */
const ROWS = 10;

/** The rows of a long table in bodies, in order. */
export function inBodies<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => rows.slice(i * ROWS, (i + 1) * ROWS));
}
