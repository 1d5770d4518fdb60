// npm run build: holds content/ against its rules, then builds dist/. Where the system refuses something, the last line says what, and how to mend it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { editorLanguage } from './language.mjs';
import { NODE, ROOT } from './setup.mjs';
import { systemError } from './system-errors.ts';

/**
 * By itself V8 lets its heap grow to several times of what is in use before it clears up; to clear up at a quarter more takes
 * no longer, and hundreds of megabytes less.
 */
const LEAN = '--heap-growing-percent=25';

/**
 * Memory that the bundler, and what draws pictures, do not need any more goes back to the system at once
 * (https://microsoft.github.io/mimalloc/environment.html, mallopt(3)); systems without these ignore it.
 */
const LEAN_ENV = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

/** Where the second step tells the third what it built. */
const BUILT = '.astro/built-pages.json';

// Each in a process of its own, one after the other: what one needed in memory, the next has again.
process.exitCode =
  (await run(['src/cli/check.ts'])) ||
  (await run([LEAN, 'node_modules/astro/bin/astro.mjs', 'build'], { ...LEAN_ENV, PUBLISH_NEXT: BUILT })) ||
  (await run([LEAN, 'src/cli/publish.ts', BUILT]));

/** Runs a command of Node and shows all it says; its exit code. */
async function run(args: readonly string[], env = {}): Promise<number> {
  const child = spawn(NODE, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['inherit', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    process.stderr.write(bytes);
    said += bytes.toString();
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code === 0) return 0;
  const words = systemError(said, signal, ROOT);
  if (words) console.error(`\n${words[editorLanguage(undefined, process.env)]}`);
  return code ?? 1;
}
