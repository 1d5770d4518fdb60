/**
 * Text as it is searched: full and half width (NFKC), capitals and katakana long marks make no difference,
 * so that ＣＮＩ finds CNI and クラスタ finds クラスター. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ー', '').normalize('NFKC');
}

/** The folded words of a query, all of which a text has to hold; none where nothing but space is asked. */
export function foldedWords(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}
