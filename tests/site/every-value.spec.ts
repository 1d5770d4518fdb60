import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

type Element = DefaultTreeAdapterTypes.Element;

interface Published {
  id: string;
  checked: string;
  role: string;
  references: { url: string; source: string }[];
}

const published = JSON.parse(readFileSync('dist/data/v1/statements.json', 'utf8')) as Published[];
const read = (address: string) => parse(readFileSync(`dist${address}index.html`, 'utf8'));

for (const { root } of LANGUAGES) {
  test(`every value under ${root}/ stands with each of its sources and the day it was held against them, or says how many there are and leads to them`, () => {
    expect(published.length).toBeGreaterThan(500);
    const pages = new Map<string, Map<string, Element>>();
    const placesOn = (address: string) => pages.get(address) ?? pages.set(address, byId(read(address))).get(address);
    const lacking = published.flatMap(({ id, checked, references }) => {
      const [fact = '', statement = ''] = id.split('#');
      const address = `${root}/facts/${fact}/`;
      const line = placesOn(address)?.get(statement);
      if (!line) return [`${id} is not on its page`];
      const evidence = elements(line, ({ tagName }) => tagName === 'a').find((link) => attribute(link, 'href') === `evidence/#${statement}`);
      const count = new Set(references.map(({ source }) => source)).size;
      if (evidence && count > 0 && Number.parseInt(textOf(evidence).replace(/\D+/, '')) !== count) return [`${id} does not say that it has ${count} sources`];
      const card = evidence ? placesOn(`${address}evidence/`)?.get(statement) : line;
      if (!card) return [`${id} is not on the page of its evidence`];
      const [links, times] = [hrefs(card), textsOf(card, 'time')];
      return [
        ...references.filter(({ url, source }) => !links.has(url) || !links.has(`${root}/sources/${source}/`)).map(({ source }) => `${id} does not lead to ${source}`),
        ...(times.has(checked) ? [] : [`${id} does not say when it was checked`]),
      ];
    });
    expect(lacking).toEqual([]);
  });

  test(`every cell of the comparisons under ${root}/ leads to the statement it comes from, or says that there is none`, () => {
    const ids = new Set(published.map(({ id }) => id));
    for (const address of ['/', '/cri/', '/cni/', '/services/eks/', '/as-of/2021-05/']) {
      const values = elements(read(`${root}${address}`), (element) => ['a', 'span'].includes(element.tagName) && /(^| )(value|no-answer)( |$)/.test(attribute(element, 'class') ?? ''));
      expect(values.length).toBeGreaterThan(5);
      const loose = values.filter((value) => {
        const [, id = ''] = /\/facts\/(.*)$/.exec((attribute(value, 'href') ?? '').replace('/#', '#')) ?? [];
        return value.tagName === 'a' ? !ids.has(id) : attribute(value, 'class') !== 'no-answer';
      });
      expect(loose.map((value) => attribute(value, 'href') ?? value.tagName), address).toEqual([]);
    }
  });
}

function elements(node: DefaultTreeAdapterTypes.Node, fits: (element: Element) => boolean): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, fits)) : [];
  return 'tagName' in node && fits(node) ? [node, ...below] : below;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

function byId(page: DefaultTreeAdapterTypes.Document): Map<string, Element> {
  return new Map(elements(page, (element) => attribute(element, 'id') !== undefined).map((element) => [attribute(element, 'id') ?? '', element]));
}

function hrefs(element: Element): Set<string> {
  return new Set(elements(element, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? ''));
}

function textsOf(element: Element, tag: string): Set<string> {
  return new Set(elements(element, ({ tagName }) => tagName === tag).map(textOf));
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
