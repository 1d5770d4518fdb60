import { describe, expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { inlineHashes } from './inline.ts';
import { nginxMaps, nginxServer } from './nginx.ts';
import { contentPolicy, withPolicy } from './policy.ts';
import { headerRules } from './rules.ts';

const none = { scripts: [], styles: [] };
const hashed = (name: string) => ({ scripts: [`'sha256-${name}'`], styles: [] });
const SITE = new Map([
  ['/', hashed('home')],
  ['/404.html', hashed('missing')],
  ['/cri/', hashed('a')],
  ['/cri/default-runtime/', hashed('b')],
  ['/embed/', hashed('builder')],
  ['/embed/table/', none],
  ['/embed/as-of/2021-05/table/', none],
  ['/en/', hashed('home')],
  ['/en/embed/table/', none],
]);
const rules = headerRules(SITE);
const matching = (address: string) => rules.filter(({ pattern }) => (pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern));
const policyOf = (address: string) => matching(address).map(({ headers }) => headers['Content-Security-Policy']).filter(Boolean).join();

describe('the hashes of a page', () => {
  // The digest of "alert(1)" as `openssl dgst -sha256 -binary | base64` gives it.
  const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='";

  it('are those of scripts that run and of styles, each once', () => {
    const page = inlineHashes('<style>a{}</style><script>alert(1)</script><script type="module">alert(1)</script><style>a{}</style>');
    expect(page.scripts).toEqual([ALERT]);
    expect(page.styles).toHaveLength(1);
  });

  it('leave out data and scripts in files of their own', () => {
    expect(inlineHashes('<script type="application/ld+json">{}</script><script type="application/json" id="x">{}</script><script src="/a.js" defer></script>').scripts).toEqual([]);
  });
});

describe('a policy', () => {
  it('never allows what is inline without its hash, text that becomes script, or another origin', () => {
    for (const kind of ['page', 'embed'] as const) {
      const policy = contentPolicy(kind, none);
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:|strict-dynamic/);
    }
  });

  it('stands in a page ahead of everything it is about', () => {
    const page = withPolicy('<html><head><meta charset="utf-8"><style>a{}</style></head></html>', 'page');
    expect(page).toMatch(/^<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]+"><style>/);
  });
});

describe('the rules of a site', () => {
  it('never give an address the same header twice', () => {
    const addresses = [...SITE.keys(), '/_astro/a.js', '/data/v1/index.json', '/embed/v1.js', '/pictures/ja/home.svg', '/cri/no/such/', '/elsewhere/'];
    for (const address of addresses) {
      const names = matching(address).flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size, address).toBe(names.length);
    }
  });

  it('allow an embed to be framed, and no page', () => {
    for (const page of ['/', '/en/', '/embed/', '/cri/default-runtime/', '/404.html']) expect(policyOf(page), page).toContain("frame-ancestors 'none'");
    for (const embed of ['/embed/table/', '/en/embed/table/', '/embed/as-of/2021-05/table/']) {
      expect(policyOf(embed), embed).toContain('default-src');
      expect(policyOf(embed), embed).not.toContain('frame-ancestors');
    }
  });

  it('allow what the pages of a part of the site hold, and the error page that may stand in for them', () => {
    for (const name of ['a', 'b', 'missing']) expect(policyOf('/cri/default-runtime/')).toContain(`'sha256-${name}'`);
    expect(policyOf('/')).not.toContain("'sha256-missing'");
  });

  it('open data and embeds to everyone, and keep pages to the site', () => {
    const headers = (address: string) => Object.assign({}, ...matching(address).map((rule) => rule.headers));
    for (const address of ['/data/v1/statements.json', '/embed/table/', '/embed/v1.js']) expect(headers(address), address).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    expect(headers('/cri/')['Access-Control-Allow-Origin']).toBeUndefined();
    expect(headers('/_astro/a.js')['Cache-Control']).toContain('immutable');
  });
});

describe('files for hosts', () => {
  it('begin every pattern with the base path', () => {
    const patterns = headersFile(rules, '/repo').split('\n').filter((line) => /^\S/.test(line));
    expect(patterns).toHaveLength(rules.length);
    for (const pattern of patterns) expect(pattern).toMatch(/^\/repo\//);
  });

  it('say the same to nginx, which asks for the file of a folder', () => {
    const maps = nginxMaps(rules, ['/a/ /b/ 301'], '');
    expect(maps).toContain('  /a/ /b/;\n');
    for (const { pattern, headers } of rules) {
      for (const [name, value] of Object.entries(headers)) {
        const block = new RegExp(`map \\$uri \\$site_${name.toLowerCase().replaceAll('-', '_')} \\{\\n([^}]*)\\}`).exec(maps)?.[1] ?? '';
        const lines = block.split('\n').filter((line) => line.endsWith(` "${value}";`)).map((line) => line.trim().split(' ')[0] ?? '');
        const asked = pattern.replace(/\*$/, 'x').replace(/\/$/, '/index.html');
        expect(lines.some((matcher) => matcher === 'default' || new RegExp(matcher.slice(1)).test(asked)), `${name} of ${pattern}`).toBe(true);
        expect(nginxServer(rules, '')).toContain(`add_header ${name} $site_`);
      }
    }
  });
});
