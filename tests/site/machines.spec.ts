import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { listedPages, pagesOf } from './crawl.ts';
import { expect, test } from './test.ts';

const own = listedPages(pagesOf('dist'));
const jsonLd = (html: string) => [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json));

test('every page has a Markdown twin that begins with its title and says where it is from', () => {
  for (const [address] of own) {
    const twin = readFileSync(`dist${address}index.md`, 'utf8');
    expect(twin, address).toMatch(/^# \S/);
    expect(twin.split('\n')[2], address).toContain(`${address}>`);
    expect(twin, address).not.toMatch(/<(div|span|td|details)\b/);
  }
});

test('a twin says what its page says', () => {
  const twin = readFileSync('dist/en/facts/eks/cri/default-runtime/index.md', 'utf8');
  for (const words of ['Docker (dockershim)', 'since 2018-06, until 2024-10-11', '/evidence/#al2-docker)']) expect(twin).toContain(words);
  const evidence = readFileSync('dist/en/facts/eks/cri/default-runtime/evidence/index.md', 'utf8');
  for (const words of ['Docker (dockershim)', 'since 2018-06, until 2024-10-11', '**Confidence**: high', '](https://github.com/']) expect(evidence).toContain(words);
  expect(readFileSync('dist/en/index.md', 'utf8')).toMatch(/\| \[AKS\]\(.*\) \| \[containerd\]/);
});

test('structured data says what kind of page it is', () => {
  const kinds = (file: string) => jsonLd(readFileSync(`dist/${file}`, 'utf8')).flatMap((data) => (data['@graph'] ?? [data]).map((thing: { '@type': string }) => thing['@type']));
  expect(kinds('data/index.html')).toContain('Dataset');
  expect(kinds('en/cri/default-runtime/index.html')).toEqual(['DefinedTerm', 'BreadcrumbList']);
  expect(kinds('facts/eks/cri/default-runtime/index.html')).toEqual(['FAQPage', 'BreadcrumbList']);
  expect(kinds('guides/what-is-cri/index.html')).toContain('TechArticle');
  expect(kinds('en/glossary/index.html')).toEqual(['DefinedTermSet', 'BreadcrumbList']);
});

test('structured data has everywhere what its kind requires', () => {
  const required: Record<string, string[]> = { Dataset: ['name', 'description', 'license', 'url', 'creator', 'distribution'], DefinedTerm: ['name', 'description', 'url'], DefinedTermSet: ['name', 'url'], BreadcrumbList: ['itemListElement'], FAQPage: ['mainEntity'], TechArticle: ['headline', 'dateModified'], WebSite: ['name', 'url'] };
  for (const [address, { html }] of own) {
    for (const thing of jsonLd(html).flatMap((data) => data['@graph'] ?? [data])) {
      const kind: string = thing['@type'];
      expect((required[kind] ?? ['a kind that is not known here']).filter((key) => thing[key] === undefined), `${address} ${kind}`).toEqual([]);
      // What search engines ask of the description of a data set.
      if (kind === 'Dataset') expect(thing.description.length, address).toBeGreaterThanOrEqual(50);
      if (kind === 'BreadcrumbList') expect(thing.itemListElement.map(({ position }: { position: number }) => position), address).toEqual(thing.itemListElement.map((_: unknown, i: number) => i + 1));
      if (kind === 'FAQPage') expect(thing.mainEntity.every(({ name, acceptedAnswer }: { name: string; acceptedAnswer: { text: string } }) => name && acceptedAnswer.text), address).toBe(true);
    }
  }
});

test('the sitemap dates a fact by the newest day on which one of its statements was written, corrected or checked', () => {
  const dates = new Map([...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>https?:\/\/[^/]+(\/facts\/[^<]*(?<!\/evidence\/))<\/loc><lastmod>([^<]*)</g)].map(([, path = '', day = '']) => [path, day]));
  const statements: { service: string; criterion: string; checked: string; recorded: string }[] = JSON.parse(readFileSync('dist/data/v1/statements.json', 'utf8'));
  const newest = Map.groupBy(statements, ({ service, criterion }) => `/facts/${service}/${criterion}/`);
  expect(dates.size).toBe(newest.size);
  for (const [path, told] of newest) expect((dates.get(path) ?? '') >= (told.flatMap(({ checked, recorded }) => [checked, recorded]).sort().at(-1) ?? ''), path).toBe(true);
});

test('a question is only said to be answered where it is', () => {
  const unanswered = readFileSync('dist/facts/rks/cri/cgroup/index.html', 'utf8');
  expect(unanswered).not.toContain('FAQPage');
});

test('every page names a picture of the right size that is there', () => {
  for (const [address, { html }] of own) {
    const picture = /property="og:image" content="https?:\/\/[^/]+([^"]+)"/.exec(html)?.[1] ?? '';
    expect(existsSync(`dist${picture}`), `${address} ${picture}`).toBe(true);
    expect(html, address).toContain('property="og:image:width" content="1200"');
  }
  expect(readFileSync('dist/en/facts/eks/cri/default-runtime/index.html', 'utf8')).toContain('/pictures/en/facts/eks/cri/default-runtime.png"');
});

test('the sitemap lists every page once, with dates of the content where they are known', () => {
  const xml = readFileSync('dist/sitemap.xml', 'utf8');
  const listed = [...xml.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path);
  expect([...listed].sort()).toEqual(own.map(([address]) => address).sort());
  expect(xml).toMatch(/facts\/eks\/cri\/default-runtime\/<\/loc><lastmod>2026-11-23<\/lastmod>/);
});

test('embeds are kept out of search engines, and name the page they are of', () => {
  for (const file of ['table', 'as-of/2021-05/cri/default-runtime']) {
    const html = readFileSync(`dist/embed/${file}/index.html`, 'utf8');
    expect(html).toContain('name="robots" content="noindex"');
    expect(html).toMatch(/rel="canonical" href="[^"]*\/(cri\/default-runtime\/)?"/);
  }
});

test('a page to quote and embed from may be opened by search engines, which are told that it is a part of its subject', () => {
  for (const root of ['', '/en']) {
    const html = readFileSync(`dist${root}/facts/eks/cri/default-runtime/share/index.html`, 'utf8');
    expect(html).not.toContain('noindex');
    expect(html).toMatch(new RegExp(`rel="canonical" href="https?://[^/"]+${root}/facts/eks/cri/default-runtime/"`));
  }
});

test('the manifest’s icons are there', () => {
  for (const file of ['site.webmanifest', 'en/site.webmanifest']) {
    for (const { src } of JSON.parse(readFileSync(`dist/${file}`, 'utf8')).icons) expect(existsSync(`dist${src}`), src).toBe(true);
  }
  expect(readFileSync('dist/favicon.ico').subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
});

test('every data file is listed with its schema, and is there', () => {
  const index = JSON.parse(readFileSync('dist/data/v1/index.json', 'utf8'));
  const local = (url: string) => `dist${new URL(url).pathname}`;
  for (const { url, schema } of index.files) {
    expect(existsSync(local(url.replace('{month}', index.months.first))), url).toBe(true);
    if (schema) expect(JSON.parse(readFileSync(local(schema), 'utf8')).$schema).toContain('2020-12');
  }
  expect(readdirSync('dist/data/v1/as-of')).toHaveLength(67);
});

test('data may be read by scripts of any site', async ({ request }) => {
  const answer = await request.get('/data/v1/index.json', { headers: { origin: 'https://example.org' } });
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
});
