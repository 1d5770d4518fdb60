import type { MdxProblem } from './mdx-tree.ts';

const MOST_SIGNS = 64 * 1024;
const MOST_IN_A_PARAGRAPH = 8_000;
const MOST_QUOTES = 400;

/**
 * Why a text is more than can be read at once, if it is. What parses it needs the square of the length of a paragraph,
 * above all of its quotes: with ten thousand of them, many seconds. No text for readers comes near these limits.
 *
 * @param firstLine line of the file on which `body` begins
 */
export function tooMuch(body: string, firstLine: number): MdxProblem | undefined {
  if (body.length > MOST_SIGNS) return { line: firstLine, column: 1, ...longer('このファイルの文章', 'the text of this file', MOST_SIGNS) };
  let line = firstLine;
  for (const [i, part] of body.split(/(\n[^\S\n]*\n\s*)/).entries()) {
    if (i % 2 === 0 && part.length > MOST_IN_A_PARAGRAPH) return { line, column: 1, ...longer('この段落', 'this paragraph', MOST_IN_A_PARAGRAPH) };
    if ((part.match(/["']/g)?.length ?? 0) > MOST_QUOTES) return { line, column: 1, ...QUOTES };
    line += part.split('\n').length - 1;
  }
  return undefined;
}

function longer(ja: string, en: string, most: number): Pick<MdxProblem, 'message' | 'hint'> {
  return {
    message: { ja: `${ja}が長すぎます（${most}字まで）`, en: `${en} is too long, with more than ${most} signs` },
    hint: { ja: '短くするか、空行で分けてください。', en: 'Shorten it, or divide it by empty lines.' },
  };
}

const QUOTES = {
  message: { ja: `この段落には、引用符が${MOST_QUOTES}個より多くあります`, en: `this paragraph holds more than ${MOST_QUOTES} quotes` },
  hint: { ja: '消すか、空行で段落を分けてください。', en: 'Remove them, or divide it by empty lines.' },
};
