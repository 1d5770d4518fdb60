const DATE = /\d{4}-\d{2}(?:-\d{2})?(?![\d-])/g;

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
      else if (apart === 0 && !piece.startsWith('<')) return piece.replace(DATE, (date) => `<time>${date}</time>`);
      return piece;
    })
    .join('');
}
