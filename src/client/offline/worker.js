/// <reference lib="webworker" />
// Keeps every page that was read, so that it can be read again without a network. Whoever has a network always gets
// what the network says. It keeps nothing else, knows nobody, and hears no messages.

/** Raise the number when what is kept changes its form, and delete the cache of the old one. */
const READ = 'cri-cni-read-1';
const MOST = 200;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(worker.registration.scope)) event.respondWith(answer(event));
});

/** Begins with the pages that are open: they were read before this script was there. */
async function takeOver() {
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
  const pages = await worker.clients.matchAll({ type: 'window' });
  await Promise.all(pages.map(({ url }) => keepPage(url).catch(() => undefined)));
}

/** @param {string} url */
async function keepPage(url) {
  const page = await fetch(url);
  const html = await page.clone().text();
  const scripts = named(html, url, /<script[^>]*\ssrc="([^"]+)"/g);
  await keep(url, page);
  await Promise.all([keepLater(html, url), ...scripts.map(async (script) => keep(script, await fetch(script)))]);
}

/**
 * Keeps the scripts that a page loads only once it is used, unless they are kept: their names hold a hash of what is in them.
 *
 * @param {string} html
 * @param {string} url where the page is
 */
async function keepLater(html, url) {
  const cache = await caches.open(READ);
  const scripts = named(html, url, /\sdata-later="([^"]+)"/g);
  await Promise.all(scripts.map(async (script) => (await cache.match(script)) ?? keep(script, await fetch(script))));
}

/**
 * The addresses that a page names.
 *
 * @param {string} html
 * @param {string} url where the page is
 * @param {RegExp} pattern
 */
function named(html, url, pattern) {
  return [...html.matchAll(pattern)].map(([, address = '']) => new URL(address, url).href);
}

/** @param {FetchEvent} event */
async function answer(event) {
  const { url } = event.request;
  try {
    /** @type {Response} */
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    event.waitUntil(keep(url, response.clone()));
    if (event.request.mode === 'navigate') event.waitUntil(response.clone().text().then((html) => keepLater(html, response.url)));
    return response;
  } catch {
    return (await (await caches.open(READ)).match(withoutQuery(url))) ?? Response.error();
  }
}

/**
 * Keeps an answer, and forgets those that were read longest ago.
 *
 * @param {string} url
 * @param {Response} response
 */
async function keep(url, response) {
  if (!response.ok || response.redirected || response.type !== 'basic') return;
  const cache = await caches.open(READ);
  await cache.delete(withoutQuery(url));
  await cache.put(withoutQuery(url), response);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST)).map((oldest) => cache.delete(oldest)));
}

/** Views of a page differ in their query alone, which its script reads. @param {string} url */
function withoutQuery(url) {
  return url.replace(/[?#].*$/, '');
}
