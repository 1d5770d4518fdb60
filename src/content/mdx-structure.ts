import type { Refusal } from '../schema/refusal.ts';
import { nodesOf, startOf, type MdxNode, type MdxProblem } from './mdx-tree.ts';

const HIGHEST = 2;
const LOWEST = 3;

/**
 * Where a text is not built as its page needs it: headings of other ranks than the page has room for, code that
 * never ends, the same figure twice.
 *
 * @param lineAt the text of a line of the file, counting from 1
 */
export function checkStructure(tree: MdxNode, lineAt: (line: number) => string): MdxProblem[] {
  const figures = new Set<string>();
  let before = HIGHEST - 1;
  return [...nodesOf(tree)].flatMap((node) => {
    const refused = refuse(node, before, figures, lineAt);
    before = node.depth ?? before;
    return refused ? [{ ...startOf(node), ...refused }] : [];
  });
}

function refuse(node: MdxNode, before: number, figures: Set<string>, lineAt: (line: number) => string): Refusal | undefined {
  if (node.type === 'heading') return refuseHeading(node.depth ?? 0, before);
  if (node.type === 'code') return isOpen(node, lineAt) ? OPEN_CODE : undefined;
  if (node.name !== 'Figure') return undefined;
  const name = String(node.attributes?.find((attribute) => attribute.name === 'name')?.value);
  if (figures.has(name)) return TWICE;
  figures.add(name);
  return undefined;
}

function refuseHeading(depth: number, before: number): Refusal | undefined {
  if (depth < HIGHEST || depth > LOWEST) return RANK;
  return depth > before + 1 ? SKIPPED : undefined;
}

/** Whether a block of code runs on to the end of the text because its fence is never repeated. */
function isOpen({ position }: MdxNode, lineAt: (line: number) => string): boolean {
  const { start, end } = position ?? {};
  if (!start || !end) return false;
  return end.line === start.line || !/^[\s>]*(`{3,}|~{3,})\s*$/.test(lineAt(end.line));
}

const RANK: Refusal = {
  message: { ja: '見出しは ## と ### だけです', en: 'headings are ## and ### alone' },
  hint: { ja: '# はページの題に使われています。## か ### にしてください。', en: 'The page’s own title is the #. Write ## or ###.' },
};

const SKIPPED: Refusal = {
  message: { ja: '見出しの段が飛んでいます', en: 'the heading skips a rank' },
  hint: { ja: '## の下に ### を置いてください。', en: 'Put ### below a ##.' },
};

const OPEN_CODE: Refusal = {
  message: { ja: 'ここで始まるコードが閉じていません', en: 'the code that begins here is not closed' },
  hint: { ja: 'コードの後に ``` だけの行を書いてください。', en: 'Write a line of ``` alone after the code.' },
};

const TWICE: Refusal = {
  message: { ja: '同じ図が二度あります', en: 'the same figure stands twice' },
  hint: { ja: 'どちらかを消してください。', en: 'Remove one of them.' },
};
