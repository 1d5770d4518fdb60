import { LANGUAGES } from './pages.ts';
import { queryOf, tableOn } from './table.ts';
import { expect, test } from './test.ts';

const order = (page: import('@playwright/test').Page) => page.locator('tbody tr:first-child').evaluateAll((rows) => rows.map((row) => row.id));

for (const { lang, root } of LANGUAGES) {
  test.describe(`sorting (${lang})`, () => {
    test('a column sorts up, down and back to the authors’ order, and says so once', async ({ page }) => {
      await page.goto(`${root}/cri/containerd-since/`);
      const { say, heading, status } = tableOn(page, lang);
      const name = { ja: 'containerdが既定になった日', en: 'containerd the default since' }[lang] ?? '';
      await page.evaluate(() => {
        const seen: string[] = [];
        const status = document.querySelector('[role=status]');
        new MutationObserver(() => seen.push(status?.textContent ?? '')).observe(status as Node, { childList: true, characterData: true, subtree: true });
        Object.assign(window, { seen });
      });
      const column = heading(name);
      const authors = await order(page);
      const said: string[] = [];
      for (const way of ['ascending', 'descending'] as const) {
        await column.getByRole('button').click();
        await expect(column).toHaveAttribute('aria-sort', way);
        said.push(say.viewScript[way].replace('{column}', name));
        await expect(status).toContainText(said.at(-1) ?? '');
      }
      expect((await order(page)).filter((id) => ['rks', 'eks', 'aks'].includes(id))).toEqual(['eks', 'rks', 'aks']);
      await column.getByRole('button').click();
      await expect(page.locator('[aria-sort]')).toHaveCount(0);
      expect(await order(page)).toEqual(authors);
      const announced = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect(announced).toHaveLength(3);
      await expect.poll(() => queryOf(page)).toBe('');
    });

    test('several columns sort one within the other, with Shift, by mouse and keyboard', async ({ page }) => {
      await page.goto(`${root}/statements/`);
      const { say, press, heading } = tableOn(page, lang);
      await press(say.statements.service);
      await press(say.statements.confidence, { modifiers: ['Shift'] });
      await heading(say.statements.from).getByRole('button').focus();
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Shift+Enter');
      await expect.poll(() => queryOf(page)).toBe('?sort=service,confidence,-from');
      expect(await heading(say.statements.from).getByRole('button').evaluate((button) => getComputedStyle(button, '::after').content)).toContain('3');
      await expect(heading(say.statements.from).getByRole('button')).toBeFocused();
      await expect(page.locator('[aria-sort]')).toHaveCount(1);
      const seen = await page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [row.children[0]?.textContent, row.children[7]?.textContent]));
      const confidence = [say.statement.confidence.low, say.statement.confidence.medium, say.statement.confidence.high];
      const keys = seen.map(([service, sure]) => `${service} ${confidence.indexOf(sure ?? '')}`);
      expect(keys).toEqual([...keys].sort());
    });

    test('versions sort as versions, missing ones last both ways', async ({ page }) => {
      await page.goto(`${root}/cri/`);
      const { press } = tableOn(page, lang);
      const name = { ja: 'ランタイムのバージョン', en: 'Runtime version' }[lang] ?? '';
      const versions = async (rows: string) => {
        const cells = await page.locator('.view').first().locator(rows).evaluateAll((rows, label) => rows.map((row) => row.querySelector(`[data-label="${label}"] .value`)?.textContent ?? ''), name);
        return cells.map((text) => /\d+\.\d+(\.\d+)?/.exec(text)?.[0]);
      };
      const asNumber = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0) * (version.split('.').length === 2 ? 1000 : 1);
      for (const sign of [1, -1]) {
        await press(name);
        const all = await versions('tbody tr:not([hidden])');
        const known = all.filter((version) => version !== undefined);
        expect(all.slice(0, known.length)).toEqual(known);
        expect(known.map(asNumber)).toEqual([...known].map(asNumber).sort((a, b) => sign * (a - b)));
        // The services that are not chosen are in order too; where a value names no patch, as far as it goes.
        const everywhere = await versions('tbody tr');
        const told = everywhere.filter((version) => version !== undefined);
        expect(told.length).toBeGreaterThan(known.length);
        expect(everywhere.slice(0, told.length)).toEqual(told);
        const minors = told.map((version) => asNumber(version.split('.').slice(0, 2).join('.')));
        expect(minors).toEqual([...minors].sort((a, b) => sign * (a - b)));
      }
    });

    test.describe('on a touch screen', () => {
      test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

      test('several columns sort too', async ({ page }) => {
        await page.goto(`${root}/statements/`);
        const { say, view, heading } = tableOn(page, lang);
        await view.locator('summary', { hasText: say.view.columns }).tap();
        await view.getByText(say.view.several).tap();
        await page.keyboard.press('Escape');
        for (const name of [say.statements.service, say.statements.criterion]) await heading(name).getByRole('button').tap();
        await expect.poll(() => queryOf(page)).toBe('?sort=service,criterion');
      });
    });
  });
}

test('the variants of a service move with it', async ({ page }) => {
  await page.goto('/en/cri/default-runtime/');
  await tableOn(page, 'en').press('Service');
  const aks = page.locator('tbody').nth(1);
  await expect(aks.locator('tr').first()).toHaveId('aks');
  await expect(aks.locator('tr.variant').filter({ hasText: 'Azure Linux' }).first()).toBeVisible();
});

test('equal values keep the authors’ order', async ({ page }) => {
  await page.goto('/en/');
  await tableOn(page, 'en').press('Default runtime');
  expect(await order(page)).toEqual(['rks', 'eks', 'aks']);
});
