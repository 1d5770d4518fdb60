import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const NODE = path.resolve(import.meta.dirname, '../../node_modules/.bin/node');

/** A build as it was measured. */
export interface Built {
  seconds: number;
  /** Of all processors; others on the machine count less than in `seconds`. */
  cpuSeconds: number;
  /** The most memory that was in use at once, in MB: of the largest of the processes it starts one after the other, and of the first. */
  memory: number;
  pages: number;
  /** Everything it wrote, in MB. */
  output: number;
}

/**
 * Runs a build in a folder and measures it.
 *
 * @param command a script of Node's and its arguments
 * @param output the folder it writes into
 */
export async function measured(folder: string, command: readonly string[], output: string): Promise<Built> {
  const usages = path.join(folder, 'resource-usage.jsonl');
  const watch = path.join(folder, 'watch.mjs');
  await writeFile(usages, '');
  await writeFile(watch, `import { appendFileSync } from 'node:fs';\nimport { isMainThread } from 'node:worker_threads';\nif (isMainThread) process.on('exit', () => appendFileSync(${JSON.stringify(usages)}, JSON.stringify(process.resourceUsage()) + '\\n'));\n`);
  const began = performance.now();
  // By way of its environment, every process of Node's that the build starts is watched as well.
  const { status, stdout, stderr } = spawnSync(NODE, command, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, NODE_OPTIONS: `--import "${watch}"`, ASTRO_TELEMETRY_DISABLED: '1' } });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  const processes = (await readFile(usages, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
  // The one that was started first ends last.
  const first = processes.pop();
  if (!first) throw new Error('The build did not tell what it used.');
  const memory = (first.maxRSS + Math.max(0, ...processes.map(({ maxRSS }) => maxRSS))) / 1024;
  const cpuSeconds = [first, ...processes].reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6;
  const files = (await readdir(path.join(folder, output), { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return { seconds, cpuSeconds, memory, pages: files.filter(({ name }) => name.endsWith('.html')).length, output: bytes / 2 ** 20 };
}
