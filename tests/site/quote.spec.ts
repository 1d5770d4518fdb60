import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = () => navigator.clipboard.readText();

test('a fact is quoted with value, month, date and source in either language', async ({ page }) => {
  await page.goto('/facts/eks/cri/default-runtime/');
  await page.getByText('引用する').click();
  await expect(page.getByLabel('文（日本語）')).toHaveValue(/^2026年11月の時点で、EKSの「既定のランタイム」は「containerd」.*出典：.*2026-11-23確認/s);
  await expect(page.getByLabel('文（英語）')).toHaveValue(/^As of November 2026, “Default runtime” of EKS: containerd.*Source: .*checked 2026-11-23, http.*\/en\/facts\/eks\/cri\/default-runtime\/#/s);
  await expect(page.getByLabel('BibTeX')).toHaveValue(/^@misc\{eks-cri-default-runtime-/);
  const csl = JSON.parse(await page.getByLabel('CSL-JSON').inputValue());
  expect(csl[0]).toMatchObject({ type: 'webpage', title: 'EKSの既定のランタイム', issued: { 'date-parts': [[2026, 11, 23]] } });
});

for (const address of ['/facts/eks/cri/default-runtime/', '/as-of/2021-05/', '/timeline/', '/cri/default-runtime/', '/services/eks/']) {
  test(`what ${address} offers unfolds where it was asked for, and takes the focus`, async ({ page }) => {
    await page.goto(address);
    const asked = page.locator('main a[data-panel]').last();
    const name = await asked.textContent();
    await asked.click();
    const panel = page.locator('main details[open]').filter({ has: page.locator('.copy-field') });
    await expect(panel.locator('summary')).toHaveText(name ?? '');
    await expect(panel.locator('summary')).toBeFocused();
    await expect(panel.locator('.copy-field').first().getByRole('button')).toHaveText('コピー');
    expect(new URL(page.url()).pathname).toBe(address);
  });
}

test('where a panel does not arrive, its page is opened', async ({ page, troubles }) => {
  await page.goto('/facts/eks/cri/default-runtime/');
  troubles.expected(/failed: .*\/share\/ /);
  await page.route('**/share/', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await page.getByText('引用する').click();
  await expect(page).toHaveURL(/\/facts\/eks\/cri\/default-runtime\/share\/#quote$/);
  await expect(page.getByLabel('BibTeX')).toBeVisible();
});

test('a field is copied by its button, which says so', async ({ page }) => {
  await page.goto('/en/facts/aks/cni/default-plugin/');
  await page.getByText('Quote this').click();
  const field = page.locator('.copy-field').filter({ has: page.getByLabel('Markdown') });
  await field.getByRole('button', { name: 'Copy' }).click();
  await expect(field.getByRole('button')).toHaveText('Copied');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
  expect(await page.evaluate(clipboard)).toBe(await field.getByRole('textbox').inputValue());
});

for (const [what, address, link] of [
  ['a statement', '/en/facts/lke/cri/containerd-since/', '.statement .permalink'],
  ['a statement of a long history', '/en/facts/eks/cri/default-runtime/', '#al2-docker .when'],
  ['a statement on the page of the evidence', '/en/facts/eks/cri/default-runtime/evidence/', '#al2-docker .permalink'],
  ['a row', '/en/cni/', 'tr#aks-overlay .permalink'],
  ['a row of the home page', '/', 'tr#eks .permalink'],
  ['a criterion', '/en/cri/default-runtime/', 'h1 .permalink'],
  ['a source', '/en/sources/sios/rks-series-15/', 'h1 .permalink'],
] as const) {
  test(`the link of ${what} is copied when chosen, and leads to it`, async ({ page }) => {
    await page.goto(address);
    const control = page.locator(link).first();
    const href = await control.evaluate((element) => (element as HTMLAnchorElement).href);
    await control.click();
    await expect.poll(() => page.evaluate(clipboard)).toBe(href);
    const answer = await page.goto(href);
    expect(answer === null || answer.ok()).toBe(true);
    if (href.includes('#')) await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('quotations can be opened and selected, and no button pretends to copy', async ({ page }) => {
    await page.goto('/en/facts/eks/cri/default-runtime/');
    await page.getByText('Quote this').click();
    await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/#al2023$/);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('a value that follows from another names what that one is about', async ({ page }) => {
  await page.goto('/en/facts/rks/cri/containerd-since/');
  const other = page.locator('.statement .evidence a');
  await expect(other).toHaveText('Follows from a statement on “Default runtime”: containerd');
  await other.click();
  await expect(page).toHaveURL(/\/en\/facts\/rks\/cri\/default-runtime\/#/);
});

test('a page to quote from can be printed, with all its texts', async ({ page }) => {
  await page.goto('/en/facts/eks/cri/default-runtime/share/');
  await page.emulateMedia({ media: 'print' });
  for (const field of await page.locator('.copy-field textarea').all()) {
    await expect(field).toBeVisible();
    expect(await field.evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(0);
  }
  await page.goto('/en/facts/eks/cri/default-runtime/');
  await expect(page.locator('[data-panel]').first()).toBeHidden();
});
