/**
 * How well `wanted` stands in `text`, both folded: 1 as a word of its own, less at the start of a word or within one, 0 not at all.
 * Latin words are found by their beginning, numbers and versions as a whole (1.2 is not in 1.24), Japanese anywhere.
 */
export function fit(text: string, wanted: string): number {
  return Math.max(0, ...occurrences(text, wanted).map((found) => found.fit));
}

/** Every place in `text` where `wanted` stands in a way that counts, and how well. */
export function occurrences(text: string, wanted: string): { at: number; fit: number }[] {
  const found: { at: number; fit: number }[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const fits = fitAt(text, wanted, at);
    if (fits > 0) found.push({ at, fit: fits });
  }
  return found;
}

const WITHIN_JAPANESE = 0.85;
/** A word that goes on after a hyphen: cri in cri-o. */
const COMPOUND = 0.75;
const BEGINNING = 0.7;
const OTHER_NUMBER = 0.3;
const WITHIN_LATIN = 0.3;

function fitAt(text: string, wanted: string, at: number): number {
  const first = wanted.charAt(0);
  const last = wanted.charAt(wanted.length - 1);
  const before = text.charAt(at - 1);
  const rest = text.slice(at + wanted.length, at + wanted.length + 3);
  return startFit(text, first, before, at, wanted) * endFit(last, rest);
}

function startFit(text: string, first: string, before: string, at: number, wanted: string): number {
  if (isDigit(first)) {
    const versionMark = before === 'v' && !isLatin(text.charAt(at - 2));
    const withinNumber = isDigit(before) || (before === '.' && isDigit(text.charAt(at - 2)));
    return withinNumber || (isLatin(before) && !versionMark) ? 0 : 1;
  }
  if (isLatin(first)) return !isLatin(before) && !isDigit(before) ? 1 : wanted.length >= 4 ? WITHIN_LATIN : 0;
  return sameScript(before, first) ? WITHIN_JAPANESE : 1;
}

function endFit(last: string, rest: string): number {
  const next = rest.charAt(0);
  if (isDigit(last)) {
    if (isDigit(next)) return 0;
    return next === '.' && isDigit(rest.charAt(1)) ? 0.95 : 1;
  }
  if (isLatin(last)) {
    if (isDigit(next)) return OTHER_NUMBER;
    if (next === '-' && isLatin(rest.charAt(1))) return COMPOUND;
    if (!isLatin(next)) return 1;
    return next === 's' && !isLatin(rest.charAt(1)) ? 0.95 : BEGINNING;
  }
  return sameScript(last, next) ? WITHIN_JAPANESE : 1;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isLatin(character: string): boolean {
  return character >= 'a' && character <= 'z';
}

const SCRIPTS = [/[ァ-ヺー]/, /[々一-鿿]/];

function sameScript(a: string, b: string): boolean {
  return SCRIPTS.some((script) => script.test(a) && script.test(b));
}
