import rehypeParse from 'rehype-parse';
import type { Element, Root, RootContent } from 'hast';
import { unified } from 'unified';

/** What somebody would write by hand: no more attributes than the content needs, a few lines of style, no script. */
const STYLE = 'body{font:16px/1.7 sans-serif;max-width:76rem;margin:auto;padding:0 1rem}table{border-collapse:collapse}th,td{border-top:1px solid #ddd;padding:.4rem .6rem;text-align:start;vertical-align:top}';
const KEPT = new Set(['href', 'id', 'lang', 'scope', 'colSpan', 'rowSpan']);
const LEFT_OUT = new Set(['script', 'style', 'svg', 'form', 'button', 'input', 'textarea', 'label', 'iframe', 'template']);
const VOID = new Set(['br', 'hr', 'img', 'wbr']);

/** The content of a page of the site as a plain page: the floor that no page with the same content goes below. */
export function plainPage(html: string): string {
  const root = unified().use(rehypeParse).parse(html) as Root;
  const main = found(root.children, 'main');
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const lang = /<html lang="([a-z]+)"/.exec(html)?.[1] ?? '';
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title><style>${STYLE}</style>${(main?.children ?? []).map(plain).join('')}</html>`;
}

function found(children: readonly RootContent[], name: string): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const here = child.tagName === name ? child : found(child.children, name);
    if (here) return here;
  }
  return undefined;
}

function plain(node: RootContent): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type !== 'element' || LEFT_OUT.has(node.tagName)) return '';
  const { tagName, properties, children } = node;
  const inner = children.map(plain).join('');
  if (['div', 'span', 'section', 'article'].includes(tagName) && properties.id === undefined) return inner;
  const attributes = Object.entries(properties).filter(([name]) => KEPT.has(name)).map(([name, value]) => ` ${name.toLowerCase()}="${escaped(String(value)).replaceAll('"', '&quot;')}"`);
  return `<${tagName}${attributes.join('')}>${inner}${VOID.has(tagName) ? '' : `</${tagName}>`}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
