// npm run build: holds content/ against its rules, then builds dist/. Where the system refuses something, the last line says what, and how to mend it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ASTRO_BUILD, ASTRO_BUILD_ENV } from './astro-build.ts';
import { editorLanguage } from './language.mjs';
import { NODE, ROOT } from './setup.mjs';
import { systemError } from './system-errors.ts';

process.exitCode = (await run(['src/cli/check.ts'])) || (await run(ASTRO_BUILD, ASTRO_BUILD_ENV));

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
