import type { MarkdownHeading } from 'astro';

/**
 * ASCII ids for the headings of a guide: those of its English text, matched by order, so that a link to a section
 * leads to the same one in either language.
 *
 * @throws where the two languages do not have the same headings in the same order
 */
export function headingIds(headings: readonly MarkdownHeading[], english: readonly MarkdownHeading[]): Map<string, string> {
  const depths = (list: readonly MarkdownHeading[]) => list.map(({ depth }) => depth).join();
  if (depths(headings) !== depths(english)) {
    throw new Error(`The headings differ between the languages of a guide: "${headings[0]?.text} …" and "${english[0]?.text} …" need the same levels in the same order.`);
  }
  return new Map(headings.map(({ slug }, i) => [slug, english[i]?.slug ?? slug]));
}
