import { visit, type Document } from 'yaml';

/**
 * Where a quote begins that is not closed on its line, and so swallowed the keys of the lines below:
 * the YAML parser complains where the next quote or the end of the text is, far from the mistake.
 *
 * @returns an offset into `text`
 */
export function openQuote(document: Document, text: string): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (!node.type?.startsWith('QUOTE') || !node.range) return undefined;
      const [from, to] = node.range;
      const typed = text.slice(from, to);
      const swallowsKeys = /\n\s*(- )?[\w-]+:\s/.test(typed);
      const isClosed = typed.length > 1 && typed.endsWith(typed.charAt(0));
      if (!swallowsKeys && isClosed) return undefined;
      found = from;
      return visit.BREAK;
    },
  });
  return found;
}
