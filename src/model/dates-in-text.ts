const DATE = /(?<![\w-])(\d{4}-\d{2}(?:-\d{2})?)(?![\d-])/;

/** A text cut at the ISO dates in it, YYYY-MM or YYYY-MM-DD: every second piece, beginning with the second, is a date. */
export function datePieces(text: string): string[] {
  return text.split(DATE);
}
