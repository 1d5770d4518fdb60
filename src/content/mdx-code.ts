import { nodesOf, type MdxNode } from './mdx-tree.ts';

/** A place of a text where MDX may begin to be code. */
export interface CodePlace {
  /** How many signs stand before it. */
  offset: number;
  kind: 'expression' | 'comment' | 'module';
}

const BEGINNINGS = /\{|<(?=[!?])|^(?:import|export)(?!\w)/gm;

/**
 * Everywhere that a text could begin to be code: a brace, a comment, an import or export. Whether it is only shown, as
 * `code`, the tree of the text tells.
 */
export function codePlaces(text: string): CodePlace[] {
  return [...text.matchAll(BEGINNINGS)].map(({ 0: sign, index }) => ({ offset: index, kind: sign === '{' ? 'expression' : sign === '<' ? 'comment' : 'module' }));
}

/**
 * The text with one sign in each of those places exchanged for one that means nothing to Markdown. What parses MDX reads
 * the code in it, too, and a hundred bytes of code can take it hours, or end the process: it never gets to see any.
 */
export function withoutCode(text: string, places: readonly CodePlace[]): string {
  const signs = text.split('');
  for (const { offset } of places) signs[offset] = '%';
  return signs.join('');
}

/** The places that would be code, by the tree of the text {@link withoutCode}. */
export function realCode(text: string, places: readonly CodePlace[], tree: MdxNode): CodePlace[] {
  const nodes = [...nodesOf(tree)];
  const shown = rangesOf(nodes, ['code', 'inlineCode']);
  const running = rangesOf(nodes, ['paragraph', 'table']);
  let [s, r] = [0, 0];
  return places.filter(({ offset, kind }) => {
    while (shown[s] && (shown[s]?.end ?? 0) <= offset) s += 1;
    while (running[r] && (running[r]?.end ?? 0) <= offset) r += 1;
    const code = shown[s];
    // A line within `code` that began on an earlier one may yet be read as a block of its own.
    if (code && code.start < offset) return code.type === 'inlineCode' && kind !== 'module' && text.slice(code.start, offset).includes('\n');
    return kind === 'module' ? !(running[r] && (running[r]?.start ?? 0) < offset) : !isEscaped(text, offset);
  });
}

interface Range {
  type: string;
  start: number;
  end: number;
}

/** Where nodes of some types begin and end; they do not lie within each other. */
function rangesOf(nodes: readonly MdxNode[], types: readonly string[]): Range[] {
  return nodes.flatMap(({ type, position }) => (types.includes(type) && position?.start && position.end ? [{ type, start: position.start.offset, end: position.end.offset }] : []));
}

function isEscaped(text: string, offset: number): boolean {
  let before = offset;
  while (text[before - 1] === '\\') before -= 1;
  return (offset - before) % 2 === 1;
}
