// npm start: install what is missing, build what changed, serve the built site.
import path from 'node:path';
import { ensureBuilt } from './build-once.mjs';
import { ensureDependencies, ROOT, say, stop } from './setup.mjs';

const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop({
    ja: `PORT="${process.env.PORT}" はポート番号ではありません。1から65535までの整数にしてください。`,
    en: `PORT="${process.env.PORT}" is no port number: give an integer from 1 to 65535.`,
  });
}

ensureDependencies();
ensureBuilt();

const { serve } = await import('./serve.mjs');
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
try {
  await serve(path.join(ROOT, 'dist'), { port, base });
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'EADDRINUSE') {
    stop({
      ja: `ポート${port}はほかのプログラムが使っています。PORT=${port === 65535 ? port - 1 : port + 1} npm start のように、別のポートを指定してください。`,
      en: `Port ${port} is used by another program: choose another one, as in PORT=${port === 65535 ? port - 1 : port + 1} npm start.`,
    });
  }
  stop({ ja: `ポート${port}で待ち受けられません（${message}）。`, en: `Cannot listen on port ${port} (${message}).` });
}
say({
  ja: `http://localhost:${port}${base} で表示しています（Ctrl+Cで終了）。`,
  en: `Serving http://localhost:${port}${base} (Ctrl+C stops).`,
});
