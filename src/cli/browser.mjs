import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { NODE, ROOT, say, stop } from './setup.mjs';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser to test with: the one named by CHROMIUM_PATH, Playwright's own, or the system's.
 *
 * @returns {Promise<string | undefined>} path of its executable
 */
export async function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((file) => existsSync(file));
}

/** Makes sure that there is a browser to test with; gets one where there is none, and stops where that fails. */
export async function ensureBrowser() {
  const explicit = process.env.CHROMIUM_PATH;
  if (explicit && !existsSync(explicit)) {
    stop({
      ja: `CHROMIUM_PATHの ${explicit} がありません。Chromiumの実行ファイルのパスにするか、変数を消してください。`,
      en: `CHROMIUM_PATH names ${explicit}, which is not there: give the path of a Chromium, or unset it.`,
    });
  }
  if (await findBrowser()) return;
  say({ ja: 'テスト用のブラウザーを入れています…', en: 'Installing a browser for the tests …' });
  for (const [command, ...args] of installers()) {
    spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
    if (await findBrowser()) return;
  }
  stop({
    ja: 'ブラウザーを入れられませんでした。ChromeかChromiumを入れて、CHROMIUM_PATHに実行ファイルのパスを指定してください。',
    en: 'No browser could be installed: install Chrome or Chromium and name its executable in CHROMIUM_PATH.',
  });
}

/** @returns {[string, ...string[]][]} commands that may bring a browser, the usual one first */
function installers() {
  const playwright = path.join(ROOT, 'node_modules/@playwright/test/cli.js');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @type {(...words: string[]) => [string, ...string[]]} */
  const asRoot = (...words) => /** @type {[string, ...string[]]} */ ([...sudo, ...words]);
  return [
    [NODE, playwright, 'install', 'chromium'],
    ...(existsSync('/usr/bin/apt-get')
      ? [asRoot('apt-get', 'update', '-qq'), asRoot('apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk')]
      : []),
  ];
}
