import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { MdxNode } from './safe-mdx.ts';

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
  sections: { id: string; title: string }[];
  /** All its text. */
  prose: string;
}

/** Reads the text of a guide's MDX. */
export function guideText(body: string): GuideText {
  const tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }) as MdxNode;
  const headings = (tree.children ?? []).filter((node) => node.type === 'heading' && node.depth === 2);
  return { sections: headings.map(plain), prose: (tree.children ?? []).map(plain).join('\n') };
}

function plain(node: MdxNode): string {
  return node.value ?? (node.children ?? []).map(plain).join('');
}
