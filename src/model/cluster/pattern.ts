/** How a pattern reads, for saying why something was recognised. */
export type PatternForm = 'equals' | 'starts' | 'ends' | 'contains' | 'matches';

/**
 * Whether `text` fits `pattern`, in which `*` stands for any characters and all else for itself, capitals included.
 * Takes the first place for each part and never goes back, so time grows with the length of the text alone.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const star = pattern.indexOf('*');
  if (star === -1) return pattern === text;
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** A pattern in the words one would use for it: its form, and its text without the stars that the form says. */
export function patternForm(pattern: string): { form: PatternForm; text: string } {
  const parts = pattern.split('*');
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return { form: 'equals', text: first };
  if (parts.length === 2 && second === '') return { form: 'starts', text: first };
  if (parts.length === 2 && first === '') return { form: 'ends', text: second };
  if (parts.length === 3 && first === '' && third === '') return { form: 'contains', text: second };
  return { form: 'matches', text: pattern };
}
