import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

const NODE = path.resolve(import.meta.dirname, '../../node_modules/.bin/node');

/** A build as it was measured. */
export interface Built {
  seconds: number;
  /** Of all processors; others on the machine count less than in `seconds`. */
  cpuSeconds: number;
  /** The most memory the process had, in MB. */
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
 * @param env what its environment has beside that of the benchmark
 */
export async function measured(folder: string, command: readonly string[], output: string, env = {}): Promise<Built> {
  const usage = path.join(folder, 'resource-usage.json');
  const watch = path.join(folder, 'watch.mjs');
  await writeFile(watch, `import { writeFileSync } from 'node:fs';\nimport { isMainThread } from 'node:worker_threads';\nif (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));\n`);
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(NODE, ['--import', watch, ...command], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`The build failed.\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(await readFile(usage, 'utf8')) as NodeJS.ResourceUsage;
  const files = (await readdir(path.join(folder, output), { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024, pages: files.filter(({ name }) => name.endsWith('.html')).length, output: bytes / 2 ** 20 };
}
