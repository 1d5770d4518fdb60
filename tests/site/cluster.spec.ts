import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';

const output = (name: string) => readFileSync(`tests/fixtures/cluster/${name}.txt`, 'utf8');
const result = (page: Page) => page.locator('#cluster-output');
const status = (page: Page) => page.locator('#cluster-status');

/** The file of all that reads, which comes once the form is touched. */
const READER = /\/_astro\/reader-[^/]+\.js/;
const DATA = /\/cluster\/en-[^/]+\.js/;
const YAML = 'apiVersion: v1\nkind: Node\nspec: { providerID: "aws:///us-east-1a/i-0123" }\nstatus: { nodeInfo: { kubeletVersion: v1.33.5-eks-113cf36 } }';
const MISSING = 'could not be loaded. Connect to the network and press “Check”; what is in the field stays.';

/** Types an output and has it checked. */
async function check(page: Page, text: string): Promise<void> {
  await page.locator('#cluster-input').fill(text);
  await page.locator('#cluster-check').click();
}

/** Pastes into the field, from the clipboard and with the keyboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.locator('#cluster-input').focus();
  await page.keyboard.press('Control+v');
}

/** Touches the field, and waits until what reads is there. */
async function touch(page: Page): Promise<void> {
  const reader = page.waitForResponse(READER);
  await page.locator('#cluster-input').focus();
  await (await reader).finished();
}

/** Holds back the files that match until what it returns is called. */
async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/** Drops a file on the form, as a mouse would. */
async function drop(page: Page, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle((encoded) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(encoded), (c) => c.charCodeAt(0))], 'nodes.txt'));
    return data;
  }, bytes.toString('base64'));
  await page.locator('#cluster-input').dispatchEvent('drop', { dataTransfer: transfer });
}

test('an output is recognised, compared, and leads to the statements', async ({ page }) => {
  await page.goto('/en/cluster/');
  await check(page, output('aks-overlay'));
  await expect(page.getByRole('heading', { name: 'A cluster of AKS (1 node of 1 kind)' })).toBeVisible();
  await expect(result(page)).toContainText('Azure CNI Overlay');
  await result(page).getByText('Why').click();
  await expect(result(page)).toContainText('Networking mode: Azure CNI Overlay, because a label is “kubernetes.azure.com/podnetwork-type=overlay”');
  const row = result(page).getByRole('row').filter({ hasText: 'Node OS' }).filter({ hasText: 'agrees' });
  await row.getByRole('link', { name: 'Azure Linux 3.0' }).click();
  await expect(page).toHaveURL(/\/en\/facts\/aks\/cri\/node-os\/#azure-linux-3$/);
});

test('the same in Japanese, with what ends', async ({ page }) => {
  await page.goto('/cluster/');
  await check(page, output('aks-kubenet-describe'));
  await expect(page.getByRole('heading', { name: 'AKSのクラスター（ノード1台、1種類）' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '2028-03-31' })).toContainText('kubenet');
  await expect(result(page)).toContainText('一致');
});

test('the day to compare with can be chosen', async ({ page }) => {
  await page.goto('/en/cluster/');
  await check(page, output('eks-al2'));
  const version = result(page).getByRole('row').filter({ hasText: 'Runtime version' });
  await expect(version).toContainText('It agrees with a statement on another time');
  await page.getByLabel('Compare with').fill('2023-04-25');
  await expect(version).toContainText('agrees');
  await expect(version).toContainText('containerd 1.6.19');
});

test('nothing is sent, and the page could not send anything', async ({ page, troubles }) => {
  troubles.expected(/connect-src 'none'/, /Refused to connect/, /img-src 'self'/, 'request to another origin: https://example.org/?secret', /^failed: .*secret csp/);
  await page.goto('/en/cluster/', { waitUntil: 'networkidle' });
  await touch(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await paste(page, output('eks-mixed'));
  await expect(result(page)).toContainText('Bottlerocket');
  await page.locator('#cluster-clear').click();
  await paste(page, YAML);
  await expect(page.getByRole('heading', { name: 'A cluster of EKS (1 node of 1 kind)' })).toBeVisible();
  await result(page).getByText('Show what would be sent').click();
  expect(requests).toEqual([]);
  const refused = await page.evaluate(() => fetch('/en/cluster/').then(() => 'sent', (error: Error) => error.name));
  expect(refused).toBe('TypeError');
  const image = await page.evaluate(() => new Promise((resolve) => {
    // What was refused above may be told of only now.
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective !== 'connect-src') resolve(effectiveDirective);
    });
    new Image().src = 'https://example.org/?secret';
  }));
  expect(image).toBe('img-src');
});

test('it works by keyboard alone', async ({ page }) => {
  await page.goto('/en/cluster/');
  await page.getByLabel('Output of kubectl').focus();
  await page.keyboard.insertText(output('gke-cos'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /A cluster of GKE/ })).toBeVisible();
  await expect(result(page)).toContainText('Compared with the statements');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeEmpty();
  await expect(page.getByLabel('Output of kubectl')).toBeFocused();
});

test('a file of PowerShell, UTF-16 with a byte order mark, can be dropped', async ({ page }) => {
  await page.goto('/en/cluster/');
  await drop(page, Buffer.from(`\ufeff${output('eks-al2').replaceAll('\n', '\r\n')}`, 'utf16le'));
  await expect(page.getByRole('heading', { name: /A cluster of EKS \(2 nodes/ })).toBeVisible();
});

test('hostile input stays text', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.goto('/en/cluster/');
  const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const node = { metadata: { name: evil, labels: { '__proto__': evil, 'eks.amazonaws.com/nodegroup': evil } }, spec: { providerID: `aws:///${evil}` }, status: { nodeInfo: { osImage: evil, kernelVersion: evil, kubeletVersion: 'v1.33.5-eks-1', containerRuntimeVersion: `containerd://1.7.27${evil}` } } };
  await check(page, JSON.stringify({ items: [node, node] }));
  await expect(result(page)).toContainText('<img src=x onerror=alert(1)>');
  await result(page).getByText('Show what would be sent').click();
  await expect(result(page).locator('img, script')).toHaveCount(0);
  expect(dialogs).toBe(0);
});

for (const [what, text, answer] of [
  ['an error of kubectl', 'error: You must be logged in to the server (Unauthorized)', 'not logged in'],
  ['the error of a Japanese shell', "'kubectl' は、内部コマンドまたは外部コマンド、\r\n操作可能なプログラムまたはバッチ ファイルとして認識されていません。", 'was not found'],
  ['another command', 'CONTAINER ID   IMAGE   COMMAND\n0123456789ab   nginx   "/docker-entrypoint.…"', 'Nothing in it reads like output'],
  ['JSON that is cut off', '{"kind": "List", "items": [{"metadata": {"name": "a"', 'cut off'],
  ['5 MB of garbage', '{"'.repeat(2_500_000), 'cut off'],
  ['nothing', '', 'There is nothing in it'],
] as const) {
  test(`${what} gets a helpful answer`, async ({ page }) => {
    await page.goto('/en/cluster/');
    if (text.length > 1000) await drop(page, Buffer.from(text));
    else await check(page, text);
    await expect(status(page)).toContainText(answer);
    await expect(result(page)).toBeEmpty();
  });
}

test('a contribution is shown whole, holds no names, and opens an issue only where there is a repository', async ({ page }) => {
  await page.goto('/en/cluster/');
  await check(page, output('eks-json'));
  await result(page).getByText('Show what would be sent').click();
  const shown = (await result(page).locator('pre').allTextContents()).join('\n');
  expect(shown).toContain('cri/runtime-version: { saw: "containerd://1.7.27", version: "1.7.27"');
  for (const secret of ['ip-10-0-1-12', 'i-0123456789abcdef0', 'us-east-1', '602401143452', 'ng-1']) expect(shown).not.toContain(secret);
  await expect(result(page).getByRole('link', { name: /issue on GitHub/ })).toHaveCount(0);

  await page.route(DATA, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('{"language":"en"', '{"repository":"https://github.com/example/example","language":"en"') });
  });
  await page.goto('/en/cluster/');
  await check(page, output('eks-json'));
  await result(page).getByText('Show what would be sent').click();
  const link = await result(page).getByRole('link', { name: /issue on GitHub/ }).getAttribute('href');
  expect(link).toMatch(/^https:\/\/github\.com\/example\/example\/issues\/new\?title=/);
  expect(decodeURIComponent(link ?? '')).toContain('containerd://1.7.27');
});

for (const { root } of LANGUAGES) {
  test(`a result is accessible and fits a narrow screen, ${root}/cluster/`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${root}/cluster/`);
    await check(page, `${output('eks-mixed')}\n${output('eks-json')}`);
    for (const details of await result(page).locator('summary').all()) await details.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((n) => n.target).join(' | ')}`)).toEqual([]);
    }
  });
}

for (const [how, first] of Object.entries<(page: Page) => Promise<void>>({
  'the field is reached by keyboard': (page) => page.locator('#cluster-input').focus(),
  'the form is pressed': (page) => page.getByText('The output has no date').click(),
  'a file is about to be dropped': (page) => page.locator('#cluster-input').dispatchEvent('dragenter'),
})) {
  test(`what reads comes when ${how}, once, and not before`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => READER.test(request.url()) && asked.push(request.url()));
    await page.goto('/en/cluster/', { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).click();
    expect(asked).toEqual([]);
    const reader = page.waitForResponse(READER);
    await first(page);
    await reader;
    await check(page, output('eks-al2'));
    await expect(page.getByRole('heading', { name: /A cluster of EKS/ })).toBeVisible();
    expect(asked).toHaveLength(1);
  });
}

test('once the field was touched everything works offline, as the page says one may check', async ({ page, context }) => {
  await page.goto('/en/cluster/');
  await touch(page);
  await context.setOffline(true);
  await paste(page, YAML);
  await expect(page.getByRole('heading', { name: 'A cluster of EKS (1 node of 1 kind)' })).toBeVisible();
  await check(page, output('aks-overlay'));
  await expect(page.getByRole('heading', { name: /A cluster of AKS/ })).toBeVisible();
});

test('what is pasted or dropped while what reads is on its way is read once it is there', async ({ page }) => {
  const arrive = await hold(page, READER);
  await page.goto('/en/cluster/');
  await paste(page, output('eks-al2'));
  await expect(status(page)).toHaveText('Reading…');
  await drop(page, Buffer.from(output('gke-cos')));
  await expect(page.locator('#cluster-input')).toHaveValue(output('gke-cos'));
  arrive();
  await expect(page.getByRole('heading', { name: /A cluster of GKE/ })).toBeVisible();
  await expect(status(page)).toBeEmpty();
});

test('what is cleared before it could be read is not read', async ({ page }) => {
  const arrive = await hold(page, READER);
  await page.goto('/en/cluster/');
  await paste(page, output('eks-al2'));
  await page.locator('#cluster-clear').click();
  arrive();
  await paste(page, output('gke-cos'));
  await expect(page.getByRole('heading', { name: /A cluster of GKE/ })).toBeVisible();
});

test('what was pasted before any script was there is read, too', async ({ page }) => {
  const arrive = await hold(page, /\/_astro\/ClusterForm\.[^/]+\.js/);
  await page.goto('/en/cluster/', { waitUntil: 'commit' });
  await page.locator('#cluster-input').fill(output('eks-al2'));
  arrive();
  await expect(page.getByRole('heading', { name: /A cluster of EKS/ })).toBeVisible();
});

for (const [what, how, file, again] of [
  ['what reads', 'at a press of “Check”', READER, (page) => page.locator('#cluster-check').click()],
  ['what reads', 'at the next touch', READER, (page) => page.locator('#cluster-date').focus()],
  ['what the site knows', 'at a press of “Check”', DATA, (page) => page.locator('#cluster-check').click()],
] satisfies [string, string, RegExp, (page: Page) => Promise<void>][]) {
  test(`where ${what} cannot be loaded, that is told, the input stays, and ${how} it is read`, async ({ page, troubles }) => {
    troubles.expected(new RegExp(`^failed: .*${file.source}`));
    const asked: string[] = [];
    page.on('request', (request) => file.test(request.url()) && asked.push(request.url()));
    await page.route(file, (route) => route.abort('connectionreset'));
    await page.goto('/en/cluster/');
    await page.locator('#cluster-input').focus();
    await expect(status(page)).toContainText(MISSING);
    await paste(page, output('eks-al2'));
    await expect(status(page)).toContainText(MISSING);
    await expect(page.locator('#cluster-input')).toHaveValue(output('eks-al2'));
    await page.unroute(file);
    await again(page);
    await expect(page.getByRole('heading', { name: /A cluster of EKS/ })).toBeVisible();
    await expect(status(page)).toBeEmpty();
    // Not every browser asks once more for what failed.
    expect(new Set(asked).size).toBe(asked.length);
  });
}

test('that what reads could not be loaded is no longer told once it is there', async ({ page, context, troubles }) => {
  troubles.expected(/^failed: .*\/(reader|en)-/);
  await page.goto('/en/cluster/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.locator('#cluster-input').focus();
  await expect(status(page)).toContainText(MISSING);
  await context.setOffline(false);
  await page.keyboard.press('Tab');
  await expect(status(page)).toBeEmpty();
});
