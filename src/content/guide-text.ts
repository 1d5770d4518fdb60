import { headingsIn, parseMdx, plain } from './mdx-tree.ts';

/** What a guide says, without its marks: the titles of its sections, and all its text. */
export interface GuideText {
  sections: string[];
  prose: string;
}

/** A guide as search sees it. */
export interface SearchedGuide {
  slug: string;
  title: string;
  description: string;
  /** Other words that it is searched by. */
  search: readonly string[];
  sections: { id: string; title: string }[];
  /** All its text. */
  prose: string;
}

/** Reads the text of a guide's MDX. */
export function guideText(body: string): GuideText {
  const tree = parseMdx(body, 1);
  const nodes = 'children' in tree ? (tree.children ?? []) : [];
  const sections = 'children' in tree ? headingsIn(tree).filter(({ depth }) => depth === 2) : [];
  return { sections: sections.map(({ text }) => text), prose: nodes.map(plain).join('\n') };
}
