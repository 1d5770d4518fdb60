import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { attribute, elements } from './hast.ts';

/** A built page, read once for all that is made of it. */
export interface BuiltPage {
  /** Its address below the base path: `/en/cri/`. */
  path: string;
  lang: string;
  title: string;
  description: string;
  /** Whether search engines and lists of pages name it: it does not refuse, and is a part of no other page. */
  listed: boolean;
  canonical: string | undefined;
  /** Its addresses by language, absolute. */
  alternates: { lang: string; href: string }[];
  /** YYYY-MM-DD, where it is known. */
  modified: string | undefined;
  /** Places on it that are promised to stay: those it offers a link to. */
  places: string[];
  /** Every id on it but those that only say where something went. */
  ids: Set<string>;
}

/** Where something moved away from: its id is still on the page, what it named is not. */
const MOVED_AWAY = /<div class="[^"]*\bmoved-away\b[^"]*" id="[^"]*"/g;

const parser = unified().use(rehypeParse);

/** A link to a place on its own page that is offered for copying: a sign, or the period of what stands there. */
const OFFERED = /<a class="(?:permalink|when)" href="#([^"]+)"/g;

/** Reads the HTML of a page. */
export function readPage(path: string, html: string): BuiltPage {
  const body = Math.max(html.indexOf('<body'), 0);
  // The styles are half of a page and say nothing here; the body is parsed only where it is made into something else.
  const root: Root = parser.parse(html.slice(0, body).replace(/<style>[\s\S]*?<\/style>/g, ''));
  const meta = elements(root, 'meta');
  const links = elements(root, 'link');
  const named = (name: string) => meta.find((m) => attribute(m, 'name') === name || attribute(m, 'property') === name);
  const content = (name: string) => attribute(named(name), 'content');
  const canonical = attribute(links.find((l) => (l.properties.rel as string[] | undefined)?.includes('canonical')), 'href');
  return {
    path,
    lang: attribute(elements(root, 'html')[0], 'lang') ?? '',
    title: content('og:title') ?? '',
    description: content('description') ?? '',
    listed: content('robots') !== 'noindex' && (canonical?.endsWith(path) ?? true),
    canonical,
    alternates: links.flatMap((l) => {
      const [lang, href] = [attribute(l, 'hrefLang'), attribute(l, 'href')];
      return lang !== undefined && href !== undefined ? [{ lang, href }] : [];
    }),
    modified: content('article:modified_time'),
    places: [...new Set([...html.matchAll(OFFERED)].map(([, id = '']) => id))],
    ids: new Set([...html.replace(MOVED_AWAY, '').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)),
  };
}

/** The HTML of a page's main part; empty where it has none. */
export function mainOf(html: string): string {
  return /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
}
