import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { rename, rmdir } from 'node:fs/promises';
import { previewing } from './src/content/preview/integration.ts';
import { publish } from './src/publish/integration.ts';
import { siteUrl } from './src/site.ts';

/** Static hosts look for en/404.html; Astro gives that name to the page at the root alone. */
const englishNotFound = {
  name: 'english-not-found',
  hooks: {
    'astro:build:done': async (/** @type {{ dir: URL }} */ { dir }) => {
      await rename(new URL('en/404/index.html', dir), new URL('en/404.html', dir));
      await rmdir(new URL('en/404/', dir));
    },
  },
};

/** Every page would carry the line by which Tailwind names itself, for a layer of variables and one utility; docs/dependencies.md names it. */
const withoutBanner = {
  name: 'without-banner',
  apply: /** @type {const} */ ('build'),
  transform: { filter: { id: /\.css(\?|$)/ }, handler: (/** @type {string} */ css) => css.replace(/\/\*! tailwindcss[\s\S]*?\*\/\s*/, '') },
};

export default defineConfig({
  // Feeds, pictures and embeds need addresses with a host; without one they are those of `npm start`.
  site: siteUrl ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [mdx(), englishNotFound, publish(), previewing()],
  devToolbar: { enabled: false },
  // While a picture is being drawn in a thread of its own, other pages are rendered.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Highlighted code would bring inline styles into every page.
  markdown: { syntaxHighlight: false },
  vite: {
    // Vite makes the styles small for the browsers that the site is for; Tailwind would first add prefixes for older ones.
    plugins: [tailwindcss({ optimize: false }), withoutBanner],
    // Scripts stay files of their own: no page waits for one, and the next page has it already.
    // What the last build left stays until it is known what this one makes (src/kept/pages.ts).
    build: { assetsInlineLimit: 0, emptyOutDir: false },
    worker: { format: 'es' },
  },
});
