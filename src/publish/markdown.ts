import type { Element, ElementContent, Properties, RootContent } from 'hast';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { kept } from '../kept/kept.ts';
import { withCellsApart, type WrittenCells } from './cells.ts';
import { attribute, elements, hasClass } from './hast.ts';
import { mainOf, type BuiltPage } from './page.ts';

/** What a twin depends on beside its page: this file, and the libraries that write it. */
const EDITION = [import.meta.filename, path.join(import.meta.dirname, 'cells.ts'), 'package-lock.json'].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')).join('\n');

const reader = unified().use(rehypeParse, { fragment: true });
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** Parts of a page that serve those who look at it and say nothing themselves. */
const LEFT_OUT = ['permalink', 'about', 'opener', 'trail', 'page-links', 'quote', 'embed-this', 'contents', 'sr-only', 'filter'];

/** What a twin takes from the head of its page. */
export type TwinHead = Pick<BuiltPage, 'path' | 'lang' | 'canonical' | 'modified'>;

/**
 * The Markdown twin of a page (GitHub Flavored Markdown): what the main part of its HTML says, with links that work
 * from anywhere, under lines that say where and when it is from.
 */
export async function markdownTwin({ canonical, modified = '', lang }: TwinHead, html: string): Promise<string> {
  const main = mainOf(html);
  if (main === '' || canonical === undefined) return '';
  const input = [EDITION, lang, canonical, modified, main].join('\n');
  return (await kept('md', input, async () => Buffer.from(await written(main, canonical, modified, lang)))).toString();
}

const cells: WrittenCells = new Map();

async function written(main: string, base: string, modified: string, lang: string): Promise<string> {
  const text = await withCellsApart(main, (html) => toMarkdown(html, base), cells);
  const head = lang === 'ja' ? [`出所：<${base}>`, modified && `最終確認：${modified}`] : [`Source: <${base}>`, modified && `Last checked: ${modified}`];
  const [title = '', ...rest] = text.split('\n');
  return [title, '', head.filter(Boolean).join(lang === 'ja' ? '、' : '; '), ...rest].join('\n');
}

async function toMarkdown(html: string, base: string): Promise<string> {
  const tree = await writer.run({ type: 'root', children: prepared(reader.parse(html).children, base) });
  return writer.stringify(tree as Parameters<typeof writer.stringify>[0]);
}

/** New nodes throughout: those of the parser carry where in the page they stood, which would be copied along again and again. */
function prepared(children: readonly RootContent[], base: string): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [text(child.value)];
    if (child.type !== 'element' || hasClass(child, ...LEFT_OUT) || ['script', 'style', 'button', 'iframe', 'form'].includes(child.tagName)) return [];
    if (child.tagName === 'tr' && hasClass(child, 'group')) return [];
    if (child.tagName === 'svg') return described(child);
    // The parts of a title are for its lines alone.
    const inner = prepared(/^h[1-6]$/.test(child.tagName) ? child.children.flatMap((part) => (part.type === 'element' && part.tagName === 'span' ? part.children : [part])) : child.children, base);
    switch (child.tagName) {
      case 'a': {
        const href = attribute(child, 'href');
        return [element('a', inner, href === undefined ? {} : { href: new URL(href, base).href })];
      }
      // A link within emphasis, as emphasis within a link: between Japanese letters signs of emphasis mean nothing before a bracket.
      case 'strong': {
        const [only, ...more] = inner;
        return [only?.type === 'element' && only.tagName === 'a' && more.length === 0 ? { ...only, children: [element('strong', only.children)] } : element('strong', inner)];
      }
      case 'td':
      case 'th':
        return [element(child.tagName, inOneLine(inner), child.properties)];
      case 'caption':
        return [];
      // A list of terms is read as lines "term: definition".
      case 'dl':
        return [element('ul', inner)];
      case 'div':
        return inner.some((part) => part.type === 'element' && part.tagName === 'strong') && child.children.some((part) => part.type === 'element' && part.tagName === 'dt')
          ? [element('li', inner)]
          : [element('div', inner)];
      case 'dt':
        return [element('strong', inner), text(': ')];
      case 'dd':
        return [element('span', inner)];
      case 'small':
      case 'span':
        return [text(' '), element('span', inner)];
      case 'tr':
        return [element('tr', hasClass(child, 'variant') ? indented(inner) : inner)];
      case 'summary':
        return [element('p', [element('strong', inner)])];
      default:
        return [element(child.tagName, inner, child.properties)];
    }
  });
}

/** The cells of a row that belongs to the one above it, marked so. */
function indented(cells: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = cells;
  return first?.type === 'element' ? [{ ...first, children: [text('↳ '), ...first.children] }, ...rest] : [...cells];
}

/** What a drawing shows, in words. */
function described(svg: Element): ElementContent[] {
  return elements(svg, 'desc').map((desc) => element('p', prepared(desc.children, '')));
}

/** What a cell says on one line, as a table in Markdown needs it: what stands apart in it is parted by a middle dot. */
function inOneLine(children: readonly ElementContent[]): ElementContent[] {
  return linesOf(children)
    .flatMap((line) => line.map((part, i) => ({ part, runsOn: i > 0 && runsOn(line[i - 1], part) })))
    .flatMap(({ part, runsOn }, i) => (i === 0 || runsOn ? [part] : [text(' · '), part]));
}

/** The lines of a cell: lists and paragraphs have lines of their own. */
function linesOf(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'element' && ['ul', 'ol', 'li', 'div', 'p'].includes(child.tagName)) lines.push(...linesOf(child.children), []);
    else if (child.type !== 'text' || child.value.trim() !== '') lines.at(-1)?.push(child);
  }
  return lines;
}

/** Whether one sentence goes on from a part of a line to the next: words around a link, code or emphasis. */
function runsOn(a: ElementContent | undefined, b: ElementContent): boolean {
  const within = (part: ElementContent | undefined) => part?.type === 'element' && ['a', 'code', 'strong', 'em', 'b', 'time'].includes(part.tagName);
  return (a?.type === 'text' && within(b)) || (within(a) && b.type === 'text');
}

function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
