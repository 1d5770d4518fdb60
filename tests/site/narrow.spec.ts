import { LANGUAGES, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

for (const { root } of LANGUAGES) {
  for (const path of PAGES) {
    test(`${root}${path} fits a screen 320 px wide`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`${root}${path}`);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(tooWide).toBe(0);
    });
  }
}

test('a narrow table still names the column of every value', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en/');
  const cell = page.locator('tr#eks td').first();
  expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toContain('Default runtime');
});

for (const { root } of LANGUAGES) {
  test(`no word of what was covered is broken (${root || '/'})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${root}/coverage/`);
    const broken = await page.locator('.coverage-counts').evaluate((table) => {
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { index, 0: word } of node.data.matchAll(/[A-Za-z]+|[ぁ-ん一-鿿]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
        }
      }
      return found;
    });
    expect(broken).toEqual([]);
  });
}

test('a value of one short word is a target of 24 by 24 pixels in the list, too', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto('/statements/');
  const link = page.locator('.list a.value.short').first();
  await link.scrollIntoViewIfNeeded();
  const { width, height } = (await link.boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

/** Pages of every kind that has dates and versions in narrow places. */
const PARTED = ['/', '/services/', '/cri/default-runtime/', '/facts/eks/cri/runtime-version/', '/as-of/2021-05/', '/changes/2021/', '/guides/containerd-1-to-2/', '/embed/table/'];

for (const { root } of LANGUAGES) {
  test(`no date is broken, nor a version parted from its name (${root || '/'})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of PARTED) {
      await page.goto(`${root}${path}`);
      const broken = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const inProse = node.parentElement?.closest('p, .prose li, h1, h2, h3, svg, script');
          for (const { index, 0: words } of node.data.matchAll(/\d{4}-\d\d(-\d\d)?|Kubernetes \d+\.\d+/g)) {
            if (inProse && words.startsWith('K')) continue;
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + words.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(words);
          }
        }
        return found;
      });
      expect(broken, path).toEqual([]);
    }
  });
}

test('where there is room the only value of a row stands beside its name, else below it', async ({ page }) => {
  const place = async (width: number, path: string) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    const [name, value] = await Promise.all(['th', 'td'].map((cell) => page.locator(`.comparison tbody tr >> nth=0 >> ${cell}`).boundingBox()));
    return (value?.x ?? 0) > (name?.x ?? 0) + 100 ? 'beside' : (value?.y ?? 0) > (name?.y ?? 0) ? 'below' : 'elsewhere';
  };
  for (const path of ['/cri/default-runtime/', '/en/services/eks/']) {
    expect(await place(768, path)).toBe('beside');
    expect(await place(360, path)).toBe('below');
  }
});
