import { escaped, markdownText } from '../linking/escape.ts';

/** What a snippet needs to know of an embed; all addresses absolute. */
export interface SnippetParts {
  /** The embed itself. */
  src: string;
  /** The page it leads to. */
  page: string;
  title: string;
  /** Fixed height in pixels, for places that run no script. */
  height: number;
  /** The script that fits heights and defines the element. */
  script: string;
  /** What the element shows: `cri/default-runtime`. */
  show: string;
  lang: string;
  month?: string | undefined;
  theme?: string | undefined;
  service?: string | undefined;
  /** A picture of the same, and what it says; none where there is no picture. */
  picture?: { png: string; svg: string; alt: string } | undefined;
  /** The same as a table in Markdown; none of what follows the facts, which no copy could. */
  table?: string | undefined;
}

/** The ways to put an embed into an article, ready to copy. */
export interface Snippets {
  iframe: string;
  element: string;
  picture?: string;
  markdown: string;
}

/** Writes the snippets of an embed. Whatever the parts hold, it stays text: quotes and angle brackets are escaped. */
export function snippets({ src, page, title, height, script, show, lang, month, theme, service, picture, table }: SnippetParts): Snippets {
  const query = new URLSearchParams({ ...(theme && { theme }), ...(service && { service }) }).toString().replaceAll('%2C', ',');
  const address = query === '' ? src : `${src}?${query}`;
  const attributes = { show, lang, at: month, theme, service, height: String(height) };
  const named = Object.entries(attributes).flatMap(([name, value]) => (value ? [`${name}="${escaped(value)}"`] : []));
  const loader = `<script src="${escaped(script)}" async></script>`;
  return {
    iframe: `${frame(address, title, height)}\n${loader}`,
    element: `<cri-cni-embed ${named.join(' ')}><a href="${escaped(page)}">${escaped(title)}</a></cri-cni-embed>\n${loader}`,
    ...(picture && { picture: `<a href="${escaped(page)}"><img src="${escaped(picture.png)}" alt="${escaped(picture.alt)}" width="1200" height="630" loading="lazy"></a>` }),
    markdown: table ?? (picture ? `[![${markdownText(picture.alt)}](${picture.png})](${page})` : `[${markdownText(title)}](${page})`),
  };
}

/** An embed in a frame that can reach nothing of the page around it. */
export function frame(src: string, title: string, height: number): string {
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" sandbox="${sandbox}" style="border:0"></iframe>`;
}
