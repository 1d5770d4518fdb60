import type { Page } from '@playwright/test';
import { LANGUAGES, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

// What a screen reader is given to read and to jump between, as the browser tells it: landmarks, headings, tables, live regions.
// No substitute for listening, but it holds what a listener would notice first.

/** A node of the accessibility tree that one jumps to, in the order of the page. */
interface Stop {
  role: string;
  name: string;
  /** Of headings. */
  level: number;
}

const LANDMARKS = ['banner', 'navigation', 'main', 'complementary', 'search', 'form', 'region', 'contentinfo'];
const STOPS = [...LANDMARKS, 'heading', 'table', 'status'];

async function stopsOn(page: Page): Promise<Stop[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(({ parentId }) => parentId === undefined);
  const stops: Stop[] = [];
  const open = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    const role = String(node.role?.value ?? '');
    if (!node.ignored && STOPS.includes(role)) stops.push({ role, name: String(node.name?.value ?? '').trim(), level: Number(node.properties?.find(({ name }) => name === 'level')?.value.value ?? 0) });
    open.push(...(node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).reverse());
  }
  await session.detach();
  return stops;
}

/** Everything that would lead a listener astray. */
function astray(stops: readonly Stop[]): string[] {
  const of = (role: string) => stops.filter((stop) => stop.role === role);
  const headings = of('heading');
  const inMain = stops.slice(stops.findIndex(({ role }) => role === 'main'));
  const landmarks = stops.filter(({ role }) => LANDMARKS.includes(role));
  return [
    ...(['banner', 'main', 'contentinfo'].flatMap((role) => (of(role).length === 1 ? [] : [`${of(role).length} × ${role}`]))),
    ...(landmarks[0]?.role === 'banner' && landmarks.at(-1)?.role === 'contentinfo' ? [] : ['the page does not begin with its head and end with its foot']),
    ...(headings.filter(({ level }) => level === 1).length === 1 && inMain.find(({ role }) => role === 'heading')?.level === 1 ? [] : ['no heading of the first rank, alone, before the others of the main part']),
    ...headings.flatMap(({ name, level }, i) => (level > (headings[i - 1]?.level ?? 0) + 1 && i > 0 ? [`"${name}" skips a rank`] : [])),
    ...[...headings, ...of('region'), ...(of('navigation').length > 1 ? of('navigation') : [])].flatMap(({ role, name }) => (name === '' ? [`a ${role} has no name`] : [])),
    ...['navigation', 'region', 'form', 'search'].flatMap((role) => of(role).map(({ name }) => name)
      .filter((name, i, all) => all.indexOf(name) !== i)
      .map((name) => `two of ${role} are called "${name}"`)),
    ...of('status').flatMap(({ name }) => (name === '' ? [] : [`a live region says "${name}" before anything happened`])),
  ];
}

for (const path of PAGES) {
  test(`${path} is heard in order, and alike in both languages`, async ({ page }) => {
    const outlines: string[][] = [];
    for (const { root } of LANGUAGES) {
      // Results of a search come a moment after the page.
      await page.goto(`${root}${path}`, { waitUntil: 'networkidle' });
      const stops = await stopsOn(page);
      expect(astray(stops)).toEqual([]);
      outlines.push(stops.map(({ role, level }) => `${role} ${level || ''}`.trim()));
    }
    expect(outlines[1]).toEqual(outlines[0]);
  });
}

test('a page that leads a listener astray is noticed', async ({ page }) => {
  await page.goto('/en/about/');
  await page.evaluate(() => {
    const add = (tag: string, text: string) => document.querySelector('main')?.append(Object.assign(document.createElement(tag), { textContent: text }));
    add('h5', 'Deep');
    add('h1', 'Second');
    add('main', '');
    for (const name of ['Same', 'Same']) {
      const region = document.createElement('section');
      region.setAttribute('aria-label', name);
      document.querySelector('main')?.append(region);
    }
  });
  const found = (await stopsOn(page).then(astray)).join('\n');
  for (const what of ['2 × main', '"Deep" skips a rank', 'no heading of the first rank, alone', 'two of region are called "Same"']) expect(found).toContain(what);
});
