import { mdxToMdast } from 'satteri';
import { codePlaces, realCode, withoutCode, type CodePlace } from './mdx-code.ts';
import { refuseCodeIn } from './mdx-elements.ts';
import { tooMuch } from './mdx-size.ts';
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
  position?: { start: Offset; end?: Offset };
}

/** A place, also as the number of signs before it. */
interface Offset extends Position {
  offset: number;
}

/**
 * The tree of an MDX text, made by the very parser that the build compiles it with, so that the two cannot
 * read it differently. Nothing of the text is run, and where it holds code, the parser does not see it. Lines are those of the file.
 *
 * @param firstLine line of the file on which `body` begins
 */
export function parseMdx(body: string, firstLine: number): MdxNode | MdxProblem {
  // Most files have no text; to start the parser for each of them takes as long as to read the others.
  if (body.trim() === '') return { type: 'root', children: [] };
  const large = tooMuch(body, firstLine);
  if (large) return large;
  // The build blanks the frontmatter out as well, which keeps its lines.
  const text = '\n'.repeat(firstLine - 1) + body;
  const places = codePlaces(text);
  const tree = parse(withoutCode(text, places), firstLine, places);
  if (places.length === 0 || 'message' in tree) return tree;
  const code = realCode(text, places, tree);
  if (code.length === 0) return parse(text, firstLine, []);
  return { ...tree, children: [...(tree.children ?? []), ...asNodes(text, code)] };
}

function parse(text: string, firstLine: number, hidden: readonly CodePlace[]): MdxNode | MdxProblem {
  try {
    return mdxToMdast(text, { features: { gfm: true, smartPunctuation: true } }) as MdxNode;
  } catch (error) {
    return unreadable((error as Error).message, firstLine, text, hidden);
  }
}

const NODE_TYPES = { expression: 'mdxTextExpression', comment: 'comment', module: 'mdxjsEsm' };

/** The code of a text as nodes, by themselves. */
function asNodes(text: string, places: readonly CodePlace[]): MdxNode[] {
  const lines = [...text.matchAll(/^/gm)].map(({ index }) => index);
  let line = 0;
  return places.map(({ offset, kind }) => {
    while ((lines[line + 1] ?? Infinity) <= offset) line += 1;
    return { type: NODE_TYPES[kind], position: { start: { line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset } } };
  });
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

const BARE_ADDRESS: Refusal = {
  message: { ja: '< > で囲んだURLは書けません', en: 'an address cannot stand in < >' },
  hint: { ja: '[言葉](https://…) の形で書いてください。', en: 'Write it as [words](https://…).' },
};

const OTHER: Refusal = {
  message: { ja: 'MDXとして読めません', en: 'is not valid MDX' },
  hint: {
    ja: 'タグを閉じ、文字としての < と { は &lt; と \\{ で書いてください。コメントは書けません。',
    en: 'Close every tag, and write &lt; and \\{ for plain signs. Comments are not possible.',
  },
};

/**
 * The parser's message begins with the place, `3:7: Expected …`.
 *
 * @param hidden where the parser did not see a brace
 */
function unreadable(message: string, firstLine: number, text: string, hidden: readonly CodePlace[]): MdxProblem {
  const [, line = firstLine, column = 1, what = ''] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const at = { line: Number(line), column: Number(column) };
  const lines = text.split('\n');
  const there = (lines[at.line - 1] ?? '').slice(0, at.column + 8);
  const tag = lines.slice(0, at.line - 1).reduce((sum, { length }) => sum + length + 1, at.column - 1);
  const brace = hidden.find(({ offset }) => offset > tag)?.offset ?? tag;
  return { ...at, ...(refuseCodeIn(text.slice(tag, brace)) ?? words(there, what)) };
}

function words(there: string, what: string): Refusal {
  return /<(https?:|mailto:)\S*$/.test(there) ? BARE_ADDRESS : /tag|JSX|name/.test(what) ? TAG : OTHER;
}
