import { mdxToMdast } from 'satteri';
import type { Refusal } from '../schema/refusal.ts';
import type { Position } from './yaml.ts';

/** A problem in an MDX text, where it stands. */
export interface MdxProblem extends Refusal, Position {}

/** A node of an MDX text: mdast, with MDX's own kinds. */
export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  title?: string | null;
  value?: string;
  /** The rank of a heading: 2 for `##`. */
  depth?: number;
  /** Of an item of a list: whether its box is ticked, where it has one. */
  checked?: boolean | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: Position; end?: Position };
}

/**
 * The tree of an MDX text, made by the very parser that the build compiles it with, so that the two cannot
 * read it differently. Nothing of the text is run. Lines are those of the file.
 *
 * @param firstLine line of the file on which `body` begins
 */
export function parseMdx(body: string, firstLine: number): MdxNode | MdxProblem {
  // Most files have no text; to start the parser for each of them takes as long as to read the others.
  if (body.trim() === '') return { type: 'root', children: [] };
  try {
    // The build blanks the frontmatter out as well, which keeps its lines.
    return mdxToMdast('\n'.repeat(firstLine - 1) + body, { features: { gfm: true, smartPunctuation: true } }) as MdxNode;
  } catch (error) {
    return unreadable((error as Error).message, firstLine, body);
  }
}

/** Every node of a tree, in the order of the text. */
export function* nodesOf(tree: MdxNode): Iterable<MdxNode> {
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    open.push(...[...(node.children ?? [])].reverse());
  }
}

/** The headings of a text, in its order. */
export function headingsIn(tree: MdxNode): { depth: number; text: string; at: Position }[] {
  return [...nodesOf(tree)].filter(({ type }) => type === 'heading').map((node) => ({ depth: node.depth ?? 0, text: plain(node), at: startOf(node) }));
}

/** What a node says, code included, without its marks. */
export function plain(node: MdxNode): string {
  return node.value ?? (node.children ?? []).map(plain).join('');
}

/** Where a node begins. */
export function startOf(node: MdxNode): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The words of a node and all below it, code left out. */
export function proseOf(node: MdxNode): string {
  return [...nodesOf(node)].map((n) => (n.type === 'text' ? n.value ?? '' : '')).join(' ');
}

const TAG: Refusal = {
  message: { ja: 'タグが正しく閉じていません', en: 'a tag is not closed where it should be' },
  hint: {
    ja: 'タグを閉じ、文字としての < は &lt; と書いてください。',
    en: 'Close every tag, and write &lt; for a plain sign.',
  },
};

const EXPRESSION: Refusal = {
  message: { ja: '波括弧 { が閉じていません', en: 'a brace { is not closed' },
  hint: { ja: '文字としての波括弧は \\{ と書くか、`コード` の中に書いてください。', en: 'Write \\{ for a brace, or put it into `code`.' },
};

const BARE_ADDRESS: Refusal = {
  message: { ja: '< > で囲んだURLは書けません', en: 'an address cannot stand in < >' },
  hint: { ja: '[言葉](https://…) の形で書いてください。', en: 'Write it as [words](https://…).' },
};

const COMMENT: Refusal = {
  message: { ja: 'コメントは書けません', en: 'comments are not possible' },
  hint: { ja: 'その行を消してください。', en: 'Remove it.' },
};

const OTHER: Refusal = {
  message: { ja: 'MDXとして読めません', en: 'is not valid MDX' },
  hint: {
    ja: 'タグを閉じ、文字としての < と { は &lt; と \\{ で書いてください。コメントは書けません。',
    en: 'Close every tag, and write &lt; and \\{ for plain signs. Comments are not possible.',
  },
};

/** The parser's message begins with the place, `3:7: Expected …`. */
function unreadable(message: string, firstLine: number, body: string): MdxProblem {
  const [, line, column, what = ''] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const there = (body.split('\n')[Number(line ?? firstLine) - firstLine] ?? '').slice(0, Number(column ?? 1) + 8);
  const words = /<(https?:|mailto:)\S*$/.test(there) ? BARE_ADDRESS : what.includes('to create a comment') ? COMMENT : /expression/.test(what) ? EXPRESSION : /tag|JSX|name/.test(what) ? TAG : OTHER;
  return { line: Number(line ?? firstLine), column: Number(column ?? 1), ...words };
}
