import { LANGUAGES } from './pages.ts';
import { wordTroubles } from './strips.ts';
import { expect, test } from './test.ts';

for (const { lang, root } of LANGUAGES) {
  test(`${root}/as-of/2021-05/ shows what the article’s month was like, and leads on`, async ({ page }) => {
    await page.goto(`${root}/as-of/2021-05/`);
    const runtime = (service: string) => page.locator(`tr#${service} td`).first();
    await expect(runtime('rks')).toContainText('Docker');
    await expect(runtime('eks')).toContainText('Docker');
    await expect(runtime('aks')).toContainText('containerd');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${root}/as-of/2021-05/$`));
    await expect(page.locator('a[rel=prev]')).toHaveCount(0);
    await page.locator('a[rel=next]').click();
    await expect(page).toHaveURL(new RegExp(`${root}/as-of/2021-06/$`));
  });

  test(`${root}/as-of/2022-11/ lists EKS’s move to containerd among what changed since the month before`, async ({ page }) => {
    await page.goto(`${root}/as-of/2022-11/`);
    const row = page.locator('#since-before table[data-service=eks] tbody tr').first();
    await expect(row.locator('td').nth(0)).toContainText('Docker');
    await expect(row.locator('td').nth(1)).toContainText('containerd');
  });

  test(`any two months are compared at ${root}/compare/, and the address says which`, async ({ page }) => {
    await page.goto(`${root}/compare/`);
    await page.locator('select[name=from]').selectOption('2022-10');
    await page.locator('select[name=until]').selectOption('2022-11');
    await page.locator('form button').click();
    await expect(page).toHaveURL(/\?from=2022-10&until=2022-11$/);
    const runtime = page.locator('table', { has: page.locator('caption', { hasText: 'EKS' }) }).locator('tbody tr').first();
    await expect(runtime).toHaveClass(/changed/);
    await expect(runtime.locator('th .tag')).not.toBeEmpty();
    const all = await page.locator('tbody tr:visible').count();
    await page.locator('.only-changed input').check();
    expect(await page.locator('tbody tr:visible').count()).toBeLessThan(all);
    await page.goBack();
    await expect(page.locator('tbody')).toHaveCount(0);
  });

  test(`${root}/compare/ says so where it has no record of a month`, async ({ page }) => {
    await page.goto(`${root}/compare/?from=2019-01&until=%3Cimg%20src=x%3E`);
    await expect(page.locator('[data-compare-status]')).toContainText('2019-01');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test(`two months on a page of their own and in the browser tell the same (${lang})`, async ({ page }) => {
    const rows = () => page.locator('.two-months tbody tr').evaluateAll((all) => all.map((row) => [[...row.classList].filter((name) => name !== 'laid').sort().join(' '), ...[...row.querySelectorAll('.value, .no-answer')].map((value) => value.textContent?.trim())].join(' | ')));
    await page.goto(`${root}/compare/2021-05/2024-12/`);
    const built = await rows();
    const services = await page.locator('.two-months').evaluateAll((tables) => tables.map((table) => (table as HTMLElement).dataset.service).join());
    await page.goto(`${root}/compare/?from=2021-05&until=2024-12&service=${services}`);
    await expect(page.locator('.two-months').first()).toBeVisible();
    expect(await rows()).toEqual(built);
  });
}

for (const { root } of LANGUAGES) {
  for (const width of [320, 360, 688, 768, 1200, 1440]) {
    test(`no text of ${root}/timeline/ is cut or overlaps another at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${root}/timeline/`);
      expect(await wordTroubles(page)).toEqual([]);
      await expect(page.locator('.timeline')).toHaveCount(4);
    });
  }

  test(`a band of ${root}/timeline/ leads to its statement, a number to its milestone`, async ({ page }) => {
    await page.goto(`${root}/timeline/`);
    await page.locator('.timeline .milestone').first().click();
    await expect(page).toHaveURL(/#2022-05-03-dockershim-removed$/);
    await page.locator('.timeline .service a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${root}/facts/rks/cri/default-runtime/#docker$`));
  });

  for (const width of [360, 768, 1440]) {
    test(`lines of ${root}/timeline/ stand under their numbers and years, from the axis to the last strip, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${root}/timeline/`);
      const wrong = await page.locator('.timeline').evaluateAll((drawings) =>
        drawings.flatMap((drawing) => {
          const boxes = (selector: string) => [...drawing.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
          const middle = ({ left, right }: DOMRect) => (left + right) / 2;
          const marks = [...boxes('circle'), ...boxes('.years text')].map(middle);
          const lines = boxes('.lines line');
          const last = boxes('.strip:not(.axis) svg').at(-1)?.bottom ?? 0;
          const apart = lines.filter((line, i) => Math.abs(middle(line) - (marks[i] ?? 0)) > 1).map((line) => `apart: ${middle(line)}`);
          const short = lines.filter(({ bottom }) => Math.abs(bottom - last) > 8).map(({ bottom }) => `ends at ${bottom}, not ${last}`);
          return [...apart, ...short, ...(lines.length === marks.length ? [] : [`${lines.length} lines for ${marks.length} marks`])];
        }),
      );
      expect(wrong).toEqual([]);
    });
  }
}

test('one variant is not told as several', async ({ page }) => {
  await page.goto('/en/as-of/2021-05/');
  await expect(page.locator('tr#rks .opener')).toHaveText('1 variant');
  await expect(page.locator('tr#eks .opener')).toHaveText('6 variants');
});

const LONG = [['/timeline/', '.milestones > li'], ['/changes/eks/', '#world .log > li'], ['/compare/2021-05/2024-11/', ':not(details) > .scroll tbody > tr']] as const;

/** Whether what is in an entry has been laid out. */
const isLaidOut = (entry: Element) => entry.children[0]?.checkVisibility({ contentVisibilityAuto: true });

for (const [path, entries] of LONG) {
  test(`what waits below the screen of ${path} is laid out without being reached`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(path);
    await expect.poll(() => page.locator(entries).last().evaluate(isLaidOut)).toBe(true);
    await expect(page.locator(`${entries}:not(.laid)`)).toHaveCount(0);
  });

  test(`before that, whoever reads ${path} upwards from its end sees nothing leap`, async ({ page, troubles }) => {
    troubles.expected(/^failed: .*\.js/);
    await page.route('**/*.js', (route) => route.abort('connectionreset'));
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(path);
    const list = page.locator(entries);
    expect(await list.nth(40).evaluate(isLaidOut)).toBe(false);
    await list.last().scrollIntoViewIfNeeded();
    await expect.poll(() => list.last().evaluate(isLaidOut)).toBe(true);
    expect(await page.evaluate(readUpwards, entries)).toEqual([]);
  });
}

test('an address leads to its place in a part that waits to be laid out, and stays there', async ({ page }) => {
  await page.goto('/timeline/#2027-03-containerd-2-0-end-of-life');
  await expect(page.locator('.milestones > li:not(.laid)')).toHaveCount(0);
  await expect(page.locator(':target')).toBeInViewport();
});

/** Scrolls upwards step by step, once what is on the screen is laid out. Returns the steps, in px, by which an entry on the screen did not move as far as the page was scrolled. */
async function readUpwards(entries: string): Promise<string[]> {
  const STEP = 300;
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const place = () => `${document.documentElement.scrollHeight} ${scrollY}`;
  for (let before = ''; before !== place(); await frames()) before = place();
  const leaps: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    const entry = [...document.querySelectorAll(entries)].find((one) => one.getBoundingClientRect().top > 0 && one.getBoundingClientRect().bottom < innerHeight - STEP);
    if (!entry) break;
    const top = entry.getBoundingClientRect().top;
    scrollBy({ top: -STEP, behavior: 'instant' });
    await frames();
    const moved = entry.getBoundingClientRect().top - top;
    if (Math.abs(moved - STEP) > 2) leaps.push(`step ${step}: ${moved}`);
  }
  return leaps;
}
