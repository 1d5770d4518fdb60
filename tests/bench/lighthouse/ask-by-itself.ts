// Loaded ahead of Lighthouse: it asks for robots.txt by itself, with the code it has for PageSpeed Insights, and not in the name of the page.

/** What is used of core/gather/fetcher.js of Lighthouse. */
interface Asking {
  _fetchWithFetchApi: (address: string) => Promise<unknown>;
  _wrapWithTimeout: (answer: Promise<unknown>, ms: number) => Promise<unknown>;
}

const { Fetcher } = (await import(new URL('../node_modules/lighthouse/core/gather/fetcher.js', import.meta.url).href)) as { Fetcher: { prototype: Asking } };

Object.assign(Fetcher.prototype, {
  fetchResource(this: Asking, address: string, { timeout } = { timeout: 2_000 }) {
    return this._wrapWithTimeout(this._fetchWithFetchApi(address), timeout);
  },
});
