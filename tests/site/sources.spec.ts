import { tableOn } from './table.ts';
import { expect, test } from './test.ts';

test('the list of sources sorts by date, undated ones last', async ({ page }) => {
  await page.goto('/en/sources/');
  const dates = () => page.locator('tbody td:nth-child(5)').allTextContents();
  for (const direction of ['ascending', 'descending']) {
    await page.getByRole('button', { name: 'Date of its text' }).click();
    await expect(page.locator('[aria-sort]')).toHaveAttribute('aria-sort', direction);
    const shown = await dates();
    const dated = shown.filter((date) => date !== 'undated').map((date) => date.padEnd(10, '-01'));
    const sorted = [...dated].sort();
    expect(dated.map((d) => d.slice(0, 4))).toEqual((direction === 'ascending' ? sorted : sorted.reverse()).map((d) => d.slice(0, 4)));
    expect(shown.slice(dated.length).every((date) => date === 'undated')).toBe(true);
  }
});

test('the list of sources narrows to what is typed, whatever its width or case', async ({ page }) => {
  await page.goto('/sources/');
  const { count } = tableOn(page, 'ja');
  const all = await count();
  await page.getByRole('searchbox', { name: '絞り込み' }).fill('ｂｏｔｔｌｅｒｏｃｋｅｔ');
  const narrowed = await count();
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`${all}行中${narrowed}行を表示`);
});

for (const [list, kind, words] of [['/en/sources/', 'vendor-blog', 'vendor blog'], ['/en/sources/repositories/', 'release-notes', 'release notes']] as const) {
  test(`the list ${list} narrows by kind, language and publisher`, async ({ page }) => {
    await page.goto(`${list}?kind=${kind}&language=en&publisher=aws`);
    const { rows, count } = tableOn(page, 'en');
    expect(await count()).toBeGreaterThan(0);
    for (const row of await rows.all()) await expect(row).toContainText(new RegExp(`Amazon Web Services.*${words}.*English`, 's'));
  });
}

test('a view of the list of all sources opens in the list that has what it asks for', async ({ page }) => {
  await page.goto('/en/sources/?kind=release-notes&language=en');
  await expect(page).toHaveURL(/\/en\/sources\/repositories\/\?kind=release-notes&language=en$/);
  await page.goto('/sources/?publisher=containerd');
  await expect(page).toHaveURL(/\/sources\/repositories\/\?publisher=containerd$/);
  await page.goto('/sources/?kind=third-party&publisher=aws,microsoft');
  await expect(page.getByRole('status')).toHaveText(/行中\d+行を表示/);
  await expect(page).toHaveURL(/\/sources\/\?kind/);
});

test('every source stands in one of the two lists, and its page leads back there', async ({ page }) => {
  const listed: string[] = [];
  for (const list of ['/en/sources/', '/en/sources/repositories/']) {
    await page.goto(list);
    const here = await page.locator('tbody th a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    listed.push(...here);
    await page.goto(here[0] ?? '');
    await expect(page.getByRole('navigation', { name: 'You are here' }).getByRole('link').last()).toHaveAttribute('href', list);
  }
  await page.goto('/en/sources/');
  const [, all] = /The (\d+) documents/.exec((await page.locator('.lead').textContent()) ?? '') ?? [];
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.length).toBe(Number(all));
});

test('the list of sources says how many can change, and narrows to them', async ({ page }) => {
  await page.goto('/en/sources/?lasting=moving');
  const [, remaining] = /The remaining (\d+) can be rewritten/.exec(await page.locator('main p').allTextContents().then((texts) => texts.join(' '))) ?? [];
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${remaining} of \\d+ rows shown$`));
});

test('a source tells what keeps the text that was read', async ({ page }) => {
  await page.goto('/en/sources/cncf/k8s-conformance-pull-1041/');
  await expect(page.getByRole('link', { name: 'archived copy' })).toHaveAttribute('href', /\/blob\/[0-9a-f]{40}\/v1\.17\/eks\/e2e\.log$/);
  await page.goto('/sources/aws/eks-best-practices-ipv6-dc0243ad/');
  await expect(page.locator('main')).toContainText('アドレスが一つのコミットを指しているので');
  await page.goto('/sources/sios/rks-series-15/');
  await expect(page.locator('main')).toContainText('写しは登録されていません');
});

test('a source names every statement it supports, and leads to it', async ({ page }) => {
  await page.goto('/en/sources/sios/rks-series-15/');
  await page.locator('.lines a[href="/en/facts/rks/cri/default-runtime/#docker"]').click();
  await expect(page.locator('#docker')).toBeInViewport();
});
