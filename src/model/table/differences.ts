/** Whether texts that stand beside each other are not all the same. */
export function differ(texts: readonly string[]): boolean {
  return texts.some((text) => text !== texts[0]);
}

/**
 * The columns in which rows differ.
 *
 * @param rows for each row the text of each column, by the column's id
 */
export function differingColumns(rows: readonly Readonly<Record<string, string>>[]): string[] {
  return Object.keys(rows[0] ?? {}).filter((column) => differ(rows.map((row) => row[column] ?? '')));
}
