import { isMap, isSeq, visit, type Document } from 'yaml';

/**
 * Where a `{` or `[` begins that is not closed: the YAML parser goes on to the lines below and complains there.
 * Of brackets within each other it is the outer one, which everything after belongs to.
 *
 * @returns an offset into `text`
 */
export function openBracket(document: Document, text: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Collection(_key, node) {
      if (!(isMap(node) || isSeq(node)) || node.flow !== true || !node.range) return undefined;
      const [from, to] = node.range;
      if (text.charAt(to - 1) === (isMap(node) ? '}' : ']')) return undefined;
      found = from;
      return visit.BREAK;
    },
  });
  return found;
}
