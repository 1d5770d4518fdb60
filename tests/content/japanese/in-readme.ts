import type { Passage } from './passage.ts';

/** The Japanese half of the README: all above the rule that parts it from the English one. */
export function japaneseInReadme(file: string, markdown: string): Passage[] {
  const end = /^---$/m.exec(markdown);
  if (!end) throw new Error(`${file} has no line --- between its Japanese and its English half`);
  return [{ file, line: 1, kind: 'page', text: markdown.slice(0, end.index) }];
}
