import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorLanguage } from '../../cli/language.mjs';
import { overlay } from './overlay.ts';
import { preview } from './preview.ts';

const RELOAD = { type: 'full-reload', path: '*' } as const;

/** Tells the edited content folder of its changes while pages are previewed, and the browsers of what came of them. */
export function previewing(): AstroIntegration {
  let root = '';
  return {
    name: 'preview',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const folder = path.join(root, 'content');
        server.watcher.on('all', (_event, file) => {
          const below = path.relative(folder, file).split(path.sep).join('/');
          if (below !== '' && !below.startsWith('../')) preview.edits?.changed(below);
        });

        // A browser that was on its way to a page as the others were told to load theirs anew has not heard of it.
        let isNewerAsked = true;
        server.middlewares.use((request, _response, next) => {
          if (request.headers['sec-fetch-dest'] === 'document') isNewerAsked = true;
          next();
        });

        const { client, ssr, prerender } = server.environments;
        let shown: ReturnType<typeof overlay> | undefined;
        preview.browsers = {
          reload: () => {
            shown = undefined;
            // What Astro itself sends once it has written what it stores: the paths of pages are no longer what they were.
            for (const pages of [ssr, prerender]) pages?.hot.send('astro:content-changed', {});
            isNewerAsked = false;
            client.hot.send(RELOAD);
          },
          tell: (problems) => {
            shown = overlay(problems, root, editorLanguage(undefined, process.env));
            client.hot.send(shown);
          },
        };
        client.hot.on('vite:client:connect', (_payload, browser) => {
          if (!isNewerAsked) browser.send(RELOAD);
          else if (shown) browser.send(shown);
        });
      },
    },
  };
}
