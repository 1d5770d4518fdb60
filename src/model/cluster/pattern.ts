/** How a pattern reads, for saying why something was recognised. */
export type PatternForm = 'equals' | 'starts' | 'ends' | 'contains' | 'matches';

/**
 * Makes the test whether a text fits `pattern`, in which `*` stands for any characters and all else for itself, capitals
 * included. The test takes the first place for each part and never goes back: its time grows with the text’s length alone.
 */
export function matcher(pattern: string): (text: string) => boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return (text) => text === pattern;
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last)) return false;
    let from = first.length;
    for (const part of rest) {
      const at = text.indexOf(part, from);
      if (at === -1) return false;
      from = at + part.length;
    }
    return text.length - last.length >= from;
  };
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
