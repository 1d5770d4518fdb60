import { tableOn } from './table.ts';
import { expect, test } from './test.ts';

test('every cell of the list is in the accessibility tree, before and after sorting', async ({ page }) => {
  await page.goto('/statements/');
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  /** How many cells the browser tells assistive technology of. */
  const told = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored, role }) => !ignored && ['cell', 'rowheader', 'gridcell'].includes(String(role?.value))).length;
  };
  const cells = await page.locator('tbody :is(td, th)').count();
  const expectAllTold = async () => {
    // To ask for the whole tree keeps the page from laying out more of it.
    await expect(page.locator('tbody:not(.laid)')).toHaveCount(0);
    await expect.poll(told, { timeout: 12_000 }).toBe(cells);
  };
  await expectAllTold();
  await tableOn(page, 'ja').press('開始');
  await expectAllTold();
});

test('the frame that shows a change shows every row of the screen, wherever the reader is', async ({ page }) => {
  await page.goto('/en/statements/');
  /** What a press or a letter leaves blank on the screen in its first frame, and how many rows it shows there. */
  const firstFrame = (change: 'press' | 'letter') =>
    page.evaluate(async (change) => {
      const search = document.querySelector<HTMLInputElement>('[name=q]');
      if (change === 'press') document.querySelector<HTMLElement>('th[data-column=from] button')?.click();
      else if (search) {
        search.value = search.value ? '' : 'kubenet';
        search.dispatchEvent(new Event('input', { bubbles: true }));
      }
      // A message that is posted in a frame arrives once it is laid out.
      await new Promise<void>((resolve) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }));
      const onScreen = [...document.querySelectorAll('tbody')].filter((body) => body.getBoundingClientRect().bottom > 0 && body.getBoundingClientRect().top < innerHeight);
      const rows = onScreen.flatMap((body) => [...body.querySelectorAll('tr:not([hidden])')]);
      return { rows: rows.length, blank: rows.filter((row) => !row.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })).length };
    }, change);
  for (const place of [0, 0.5, 1]) {
    for (const change of ['press', 'press', 'letter', 'letter'] as const) {
      await page.evaluate((place) => scrollTo(0, place * document.documentElement.scrollHeight), place);
      const { rows, blank } = await firstFrame(change);
      expect(rows).toBeGreaterThan(0);
      expect(blank, `${change} at ${place}`).toBe(0);
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every statement is there, laid out and told, with no control that does nothing', async ({ page }) => {
    await page.goto('/en/statements/');
    const rows = page.locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(500);
    await expect(rows.last()).toBeVisible();
    await expect(page.locator('.tools')).toBeHidden();
    for (const role of ['button', 'searchbox', 'checkbox', 'combobox'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  });
});

test('in print all rows and no controls', async ({ page }) => {
  await page.goto('/en/statements/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.tools')).toBeHidden();
  const hidden = await page.locator('tbody tr').evaluateAll((rows) => rows.filter((row) => !row.checkVisibility({ contentVisibilityAuto: true })).length);
  expect(hidden).toBe(0);
  // Headings that are those of one table stand on every sheet, unless their names are in buttons that are drawn as such.
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
  for (const button of await page.locator('thead button').all()) await expect(button).toHaveCSS('display', 'contents');
  await page.goto('/en/');
  await expect(page.locator('tr.variant').first()).toBeVisible();
  await expect(page.locator('.unfold').first()).toBeHidden();
});

test('a list says that it is a table where a browser goes by how it is displayed', async ({ page }) => {
  // Chromium does not, and says that it is Chromium.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'userAgentData'));
  await page.setViewportSize({ width: 1440, height: 740 });
  await page.goto('/en/sources/');
  const roles = { '.list': 'table', '.list tbody >> nth=-1': 'rowgroup', '.list tbody tr >> nth=-1': 'row', '.list tbody th >> nth=-1': 'rowheader', '.list tbody td >> nth=-1': 'cell', '.list thead th >> nth=0': 'columnheader' };
  for (const [element, role] of Object.entries(roles)) await expect(page.locator(element)).toHaveAttribute('role', role);
});

test('in print a table of all services has its columns and names on the sheet, and a guide its sources', async ({ page }) => {
  // A4 across, less its margins, in CSS pixels.
  await page.setViewportSize({ width: 1030, height: 700 });
  await page.goto('/en/coverage/');
  await page.emulateMedia({ media: 'print' });
  const table = page.locator('table.coverage');
  expect(await table.evaluate((element) => element.getBoundingClientRect().right - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(await table.locator('tbody th').first().evaluate((th) => th.getBoundingClientRect().width)).toBeGreaterThan(120);
  await page.goto('/en/guides/what-is-cri/');
  await expect(page.locator('footer details li').first()).toBeVisible();
  for (const hidden of ['.contents', '.neighbours', 'footer.site ul']) await expect(page.locator(hidden).first()).toBeHidden();
  await page.goto('/en/cri/');
  await expect(page.locator('.month-jump')).toBeHidden();
});

test('the headings stay on the screen: a narrow one, and a wide one', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/statements/');
    await page.locator('tbody tr').nth(40).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 400);
    await expect(page.getByRole('button', { name: 'Service', exact: true })).toBeInViewport();
  }
});

test('on a narrow screen a row’s name stays with its values', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/cri/');
  const row = page.locator('.wide tbody tr').nth(3);
  await row.locator('td').last().scrollIntoViewIfNeeded();
  await expect(row.locator('th')).toBeInViewport();
});

test('in print no command is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 });
  await page.goto('/en/guides/containerd-1-to-2/');
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('pre').evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).map((pre) => pre.textContent));
  expect(cut).toEqual([]);
});

test('a list that is printed across has every sheet across, the one with its title included', async ({ page }) => {
  await page.goto('/en/sources/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => Number(width) > Number(height));
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets).not.toContain(false);
});

test('what has the focus keeps it while the rest of a long list is laid out', async ({ page }) => {
  await page.goto('/statements/', { waitUntil: 'commit' });
  const link = page.locator('tbody').nth(12).locator('a.value').first();
  await link.focus();
  await expect(page.locator('tbody:not(.laid)')).toHaveCount(0, { timeout: 15_000 });
  await expect(link).toBeFocused();
});
