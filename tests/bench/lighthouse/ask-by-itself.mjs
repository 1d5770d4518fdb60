import { Fetcher } from '../node_modules/lighthouse/core/gather/fetcher.js';

// Loaded ahead of Lighthouse: robots.txt is asked for by Lighthouse itself, with the code it has for PageSpeed Insights, and not in the name of the page.
Fetcher.prototype.fetchResource = function fetchResource(url, { timeout } = { timeout: 2_000 }) {
  return this._wrapWithTimeout(this._fetchWithFetchApi(url), timeout);
};
