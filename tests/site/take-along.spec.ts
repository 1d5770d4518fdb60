import { readFileSync } from 'node:fs';
import { LANGUAGES } from './pages.ts';
import { tableOn } from './table.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const pasted = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());

for (const { lang, root } of LANGUAGES) {
  test.describe(`taking a view along (${lang})`, () => {
    test.beforeEach(({ page }) => page.goto(`${root}/?service=eks,aks&sort=-service&columns=cni/default-plugin`));

    test('the link to it', async ({ page }) => {
      const { say, open, view, status } = tableOn(page, lang);
      await open(say.view.takeAlong);
      await view.getByRole('button', { name: say.view.link }).click();
      expect(await pasted(page)).toBe(page.url());
      await expect(status).toHaveText(say.viewScript.copied);
    });

    test('as Markdown and HTML, with links', async ({ page }) => {
      const { say, open, view } = tableOn(page, lang);
      await open(say.view.takeAlong);
      await view.getByRole('button', { name: say.view.copy('Markdown') }).click();
      const markdown = (await pasted(page)).split('\n');
      expect(markdown[0]?.match(/\|/g)).toHaveLength(3);
      expect(markdown[2]).toContain(`[EKS](${new URL(page.url()).origin}${root}/services/eks/)`);
      expect(markdown[3]).toContain('Azure CNI Overlay');
      expect(markdown).toHaveLength(7);
      await view.getByRole('button', { name: say.view.copy('HTML') }).click();
      expect(await pasted(page)).toMatch(/<th scope="row"><a href="[^"]+\/services\/eks\/">EKS<\/a>/);
    });

    test('as files: CSV for Excel, and JSON', async ({ page }) => {
      const { say, open, view } = tableOn(page, lang);
      await open(say.view.takeAlong);
      const saved = async (format: string) => {
        const download = page.waitForEvent('download');
        await view.getByRole('button', { name: say.view.save(format) }).click();
        const file = await download;
        return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
      };
      const csv = await saved('CSV');
      expect(csv.name).toMatch(/\.csv$/);
      expect(csv.text.startsWith('\uFEFF')).toBe(true);
      expect(csv.text.split('\r\n').map((line) => line.split(',')[0]).slice(1)).toEqual(['EKS', 'AKS', '']);
      const { rows } = JSON.parse((await saved('JSON')).text) as { rows: Record<string, { text: string }>[] };
      expect(rows.map((row) => row.service?.text)).toEqual(['EKS', 'AKS']);
      expect(Object.keys(rows[0] ?? {})).toEqual(['service', 'cni/default-plugin']);
    });

    test('by hand, where the browser lets no page copy', async ({ page }) => {
      const { say, open, view, status } = tableOn(page, lang);
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await open(say.view.takeAlong);
      await view.getByRole('button', { name: say.view.link }).click();
      await expect(status).toHaveText(say.viewScript.byHand);
      await expect(view.getByRole('textbox')).toHaveValue(page.url());
    });
  });
}

test('selecting and copying rows of a list keeps rows and columns', async ({ page }) => {
  await page.goto('/en/statements/?service=eks');
  await page.evaluate(() => {
    const rows = [...document.querySelectorAll('tbody tr:not([hidden])')];
    const range = document.createRange();
    range.setStartBefore(rows[0] as Node);
    range.setEndAfter(rows[2] as Node);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const lines = (await pasted(page)).trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line.split('\t')).toHaveLength(9);
});
