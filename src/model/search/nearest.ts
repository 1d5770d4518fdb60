import { distance } from 'fastest-levenshtein';

/**
 * The words of a vocabulary that `word` may be a slip of, nearest first: one letter off in short words, two, or two swapped, in longer ones.
 * Words that are still being typed are held against the beginnings of longer ones.
 */
export function nearestWords(word: string, vocabulary: Iterable<string>, limit = 3): string[] {
  if (word.length < 4) return [];
  const allowed = word.length < 6 ? 1 : 2;
  const found: { candidate: string; off: number }[] = [];
  for (const candidate of vocabulary) {
    if (candidate.length < word.length - allowed) continue;
    const off = distance(word, candidate.length > word.length + allowed ? candidate.slice(0, word.length) : candidate);
    if (off <= allowed) found.push({ candidate, off });
  }
  return found.sort((a, b) => a.off - b.off || a.candidate.length - b.candidate.length).slice(0, limit).map(({ candidate }) => candidate);
}
