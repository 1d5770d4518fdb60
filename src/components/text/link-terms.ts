import { defaultTreeAdapter as tree, html as HTML, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { termPieces, type TermFinder, type TermPiece } from '../../model/glossary-in-text.ts';

/** Where a term is no word of the text, or is a link already. */
const LEFT_ALONE = new Set(['a', 'button', 'code', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'kbd', 'pre', 'samp', 'script', 'style', 'summary', 'svg', 'th']);

/**
 * HTML in which the first occurrence of each term is a link to the glossary, described by its definition.
 *
 * @param html what the site's own components rendered
 * @param addressOf the address of a term in the glossary, by its id
 */
export function linkTerms(html: string, finder: TermFinder, addressOf: (term: string) => string): { html: string; terms: string[] } {
  const linked = new Set<string>();
  const fragment = parseFragment(html);
  for (const node of textsOf(fragment)) {
    const pieces = termPieces(node.value, finder, linked);
    if (!pieces.some(({ term }) => term !== undefined) || !node.parentNode) continue;
    for (const piece of pieces) tree.insertBefore(node.parentNode, toNode(piece, addressOf), node);
    tree.detachNode(node);
  }
  return { html: serialize(fragment), terms: [...linked] };
}

/** The texts in which terms may be linked, in reading order. */
function textsOf(parent: Tree.ParentNode): Tree.TextNode[] {
  return parent.childNodes.flatMap((node) => {
    if (tree.isTextNode(node)) return [node];
    return tree.isElementNode(node) && (!LEFT_ALONE.has(node.tagName) || isRowHeading(node)) ? textsOf(node) : [];
  });
}

/** The first cell of a row is where a table names what it tells about. */
function isRowHeading({ tagName, attrs }: Tree.Element): boolean {
  return tagName === 'th' && attrs.some(({ name, value }) => name === 'scope' && value === 'row');
}

function toNode({ text, term }: TermPiece, addressOf: (term: string) => string): Tree.ChildNode {
  if (term === undefined) return tree.createTextNode(text);
  const link = tree.createElement('a', HTML.NS.HTML, [
    { name: 'class', value: 'term' },
    { name: 'href', value: addressOf(term) },
    { name: 'aria-describedby', value: `term-${term}` },
  ]);
  tree.appendChild(link, tree.createTextNode(text));
  return link;
}
