/** A piece of a sentence: plain text, `code`, or a link. */
export type InlinePiece =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; url: string };

// Neither part reads past what begins another link: a text of nothing but beginnings is read once.
const PIECE = /`([^`]+)`|\[([^[\]]+)\]\(([^)\s[]*)\)/g;

/** Cuts a sentence of the frontmatter into text, `code` and [links](https://…), the only marks allowed there. */
export function inlinePieces(sentence: string): InlinePiece[] {
  if (!/[`[]/.test(sentence)) return sentence === '' ? [] : [{ kind: 'text', text: sentence }];
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(PIECE)) {
    if (match.index > end) pieces.push({ kind: 'text', text: sentence.slice(end, match.index) });
    const [whole, code, text = '', url = ''] = match;
    pieces.push(code === undefined ? { kind: 'link', text, url } : { kind: 'code', text: code });
    end = match.index + whole.length;
  }
  if (end < sentence.length) pieces.push({ kind: 'text', text: sentence.slice(end) });
  return pieces;
}

/** The addresses a sentence links to. */
export function links(sentence: string): string[] {
  return inlinePieces(sentence).flatMap((piece) => (piece.kind === 'link' ? [piece.url] : []));
}

/** The sentence without its marks, for places that show plain text. */
export function plainText(sentence: string): string {
  return inlinePieces(sentence)
    .map((piece) => piece.text)
    .join('');
}
