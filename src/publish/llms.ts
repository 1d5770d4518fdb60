import { markdownText } from '../linking/escape.ts';
import type { BuiltPage } from './page.ts';

/** Sections of llms.txt: pages by how their address begins. What matches none is left to the links within the pages. */
const SECTIONS: [heading: string, pattern: RegExp][] = [
  ['Comparison', /^\/en\/((cri|cni|timeline|changes|statements|article-2021-05|compare|as-of)\/)?$/],
  ['Services', /^\/en\/services\/[^/]*\/?$/],
  ['Criteria', /^\/en\/(cri|cni)\/[^/]+\/$/],
  ['Facts', /^\/en\/facts\/[^/]+\/[^/]+\/[^/]+\/$/],
  ['Guides', /^\/en\/(guides\/[^/]*\/?|glossary\/)$/],
  ['About and data', /^\/en\/(about|coverage|data|embed|sources|sources\/repositories|contribute)\/$/],
];

/**
 * llms.txt (llmstxt.org): what the site is, and its pages as Markdown.
 *
 * @param site name, description and absolute address of the site's root
 */
export function llmsTxt(pages: readonly BuiltPage[], site: { name: string; description: string; root: string }): string {
  const sections = SECTIONS.flatMap(([heading, pattern]) => {
    const listed = pages.filter(({ path, listed: inLists }) => inLists && pattern.test(path));
    const lines = listed.map(({ title, description, canonical = '' }) => `- [${markdownText(title)}](${canonical}index.md): ${markdownText(description)}`);
    return lines.length > 0 ? [`## ${heading}\n\n${lines.join('\n')}`] : [];
  });
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    `Every page is there as HTML and as Markdown (index.md in its folder), in Japanese at the root and in English under /en/. Every value has a source and a date; "unknown" and "last seen" are answers of their own and never mean "no". The state of any month since 2021-05 is in as-of/<month>/. The same as data: ${site.root}data/v1/index.json (JSON, JSON Schema, CSV). Licence of the content: CC BY 4.0.`,
    ...sections,
  ].join('\n\n') + '\n';
}
