import type { Refusal } from '../schema/refusal.ts';
import type { MdxNode } from './safe-mdx.ts';
import type { Position } from './yaml.ts';

// The page is built by a parser that knows GitHub's additions to Markdown (tables, footnotes, bare addresses),
// the check by one that does not. What the two could read differently is refused, because code could hide there.

const WORDS: Refusal = {
  message: { ja: 'この書き方は、表や脚注として別の意味に読まれるおそれがあります', en: 'this could be read otherwise, as a table, footnote or address' },
  hint: {
    ja: 'リンクは [題](https://…) と書き、脚注と題名付きのリンクは使わず、| を含むコードや複数行のコードは ``` のブロックに書いてください。',
    en: 'Write links as [title](https://…), use no footnotes and no link titles, and put code that holds | or spans lines into a ``` block.',
  },
};

/** Where a body holds what could be a footnote, wherever it stands. Lines count from 1. */
export function footnotes(body: string): (Refusal & Position)[] {
  return body.split('\n').flatMap((line, i) => {
    const column = line.indexOf('[^');
    return column < 0 ? [] : [{ ...WORDS, line: i + 1, column: column + 1 }];
  });
}

/** Refuses a piece of Markdown that the two parsers could read differently. */
export function readsTwoWays(node: MdxNode): Refusal | undefined {
  const { start, end } = node.position ?? {};
  switch (node.type) {
    case 'text':
      return /:\/\/|\bwww\./i.test(node.value ?? '') ? WORDS : undefined;
    case 'inlineCode':
      return node.value?.includes('|') || start?.line !== end?.line ? WORDS : undefined;
    case 'link':
      return node.title ? WORDS : undefined;
    case 'definition':
      return WORDS;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes?.some(({ value }) => typeof value === 'string' && /[|\n]/.test(value)) ? WORDS : undefined;
    default:
      return undefined;
  }
}
