import { test as base, type BrowserContext } from '@playwright/test';

/** What no page may do: break its policy, log an error, throw, fail to get what it asks for, or ask another origin. */
export interface Troubles {
  /** Declares what a test provokes: text of a trouble, or a pattern. One that is declared has to happen. */
  expected: (...what: (string | RegExp)[]) => void;
  /** Declares what may happen beside it, or not. */
  tolerated: (...what: RegExp[]) => void;
  /** Allows a page of another origin that the test itself serves. */
  allowOrigin: (origin: string) => void;
}

/**
 * Every test of the site: any trouble on any page it opens fails it. A breach of the Content Security Policy or of
 * Trusted Types is one, because the browser logs it as an error.
 */
export const test = base.extend<{ troubles: Troubles }>({
  troubles: [
    async ({ context, baseURL }, use) => {
      const seen: string[] = [];
      const expected: (string | RegExp)[] = [];
      const tolerated: RegExp[] = [];
      const origins = new Set<string>([new URL(baseURL ?? '').origin]);
      watch(context, seen, origins);
      await use({ expected: (...what) => void expected.push(...what), tolerated: (...what) => void tolerated.push(...what), allowOrigin: (origin) => void origins.add(origin) });
      const fits = (trouble: string, what: string | RegExp) => (typeof what === 'string' ? trouble.includes(what) : what.test(trouble));
      base.expect(seen.filter((trouble) => ![...expected, ...tolerated].some((what) => fits(trouble, what))), 'troubles on the pages').toEqual([]);
      base.expect(expected.filter((what) => !seen.some((trouble) => fits(trouble, what))), 'declared, but did not happen').toEqual([]);
    },
    { auto: true },
  ],
});
export const expect = test.expect;

function watch(context: BrowserContext, seen: string[], origins: ReadonlySet<string>): void {
  context.on('console', (message) => {
    // What fails to load is told of below, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) seen.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !origins.has(origin)) seen.push(`request to another origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Going on to another page breaks off what the one before still asked for.
    if (why !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    // A page that is not there is answered with an error page, which a test asks for or not.
    if (response.status() >= 400 && !response.request().isNavigationRequest()) seen.push(`failed: ${response.url()} ${response.status()}`);
  });
}
