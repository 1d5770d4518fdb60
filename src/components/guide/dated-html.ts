import { datePieces } from '../../model/dates-in-text.ts';

/**
 * Marks up the ISO dates in the text of a piece of HTML as `<time>`, so that no line breaks within one.
 * Attributes, code and what is marked up already stay as they are.
 */
export function datedHtml(html: string): string {
  let apart = 0;
  return html
    .split(/(<[^>]+>)/)
    .map((piece) => {
      if (/^<(code|time)\b/.test(piece)) apart++;
      else if (/^<\/(code|time)>/.test(piece)) apart--;
      else if (apart === 0 && !piece.startsWith('<')) return datePieces(piece).map((part, i) => (i % 2 === 1 ? `<time>${part}</time>` : part)).join('');
      return piece;
    })
    .join('');
}
