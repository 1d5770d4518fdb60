/** Compounds of katakana that are too long for the heading of a column. */
const COMPOUND = /[ァ-ヶー]{7,}/g;

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

/** The parts of a name between which a line may end, beside where it may anyhow: `ネットワークポリシー` is two words. */
export function partsOfName(name: string): string[] {
  return name.replace(COMPOUND, (compound) => wordsIn(compound).join('\n')).split('\n');
}

/** A single letter is no word of its own: the dictionary parts プレー|ン. */
function wordsIn(compound: string): string[] {
  const found: string[] = [];
  for (const { segment } of SEGMENTER.segment(compound)) {
    if (segment.length === 1) found.push(`${found.pop() ?? ''}${segment}`);
    else found.push(segment);
  }
  return found;
}
