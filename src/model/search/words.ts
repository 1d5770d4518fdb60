const WORD = /[a-z0-9](?:[a-z0-9.+_-]*[a-z0-9])?|[ァ-ヺー]+|[々一-鿿]+|[ぁ-ん]+/g;

/** The words of a folded text: runs of one script. A version or a name with hyphens is one word. */
export function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

/** The distinct words of a text that tell what it is about: at least two characters, neither hiragana nor function words. */
export function telling(folded: string): string[] {
  return [...new Set(wordsOf(folded))].filter((word) => word.length > 1 && !isFunctionWord(word));
}

const FUNCTION_WORDS = new Set(
  'a an and are as at be been but by can did do for from had has have how if in into is it its no not of on one only or so than that the their then there these they this to was were what when where which who whose why will with you your use uses used using get gets my does show shows any some nothing still managed longer anymore cannot unable really just things look runs 一覧 対応 状況 何 誰 教 使 知 対'.split(' '),
);

/** Whether a word carries grammar rather than meaning. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || /^[ぁ-ん]+$/.test(word);
}
