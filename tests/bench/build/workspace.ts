import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import { grow } from '../content/grow.ts';
const ROOT = path.resolve(import.meta.dirname, '../../..');
const COPIED = ['src', 'public', 'ledger', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const NODE = path.join(ROOT, 'node_modules/.bin/node');

/** A build as it was measured. */
export interface Built {
  seconds: number;
  /** The most memory the process had, in MB. */
  memory: number;
  pages: number;
  /** Everything in dist, in MB. */
  output: number;
}

/** A copy of the project with more content and nothing kept from earlier builds. */
export class Workspace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @param times how often each service of the content is there */
  static async make(times: number): Promise<Workspace> {
    const folder = await mkdtemp(path.join(os.tmpdir(), `build-${times}-`));
    for (const name of COPIED) await cp(path.join(ROOT, name), path.join(folder, name), { recursive: true });
    // Each package by itself: the folder around them is the copy's own, for what it keeps between builds.
    await mkdir(path.join(folder, 'node_modules'));
    for (const name of await readdir(path.join(ROOT, 'node_modules'))) {
      if (!['.cache', '.astro', '.vite'].includes(name)) await symlink(path.join(ROOT, 'node_modules', name), path.join(folder, 'node_modules', name));
    }
    await grow(path.join(ROOT, 'content'), path.join(folder, 'content'), times);
    return new Workspace(folder);
  }

  /** Builds the site. */
  async build(): Promise<Built> {
    const memory = path.join(this.folder, 'peak-memory');
    const watch = path.join(this.folder, 'watch.mjs');
    await writeFile(watch, `import { writeFileSync } from 'node:fs';\nimport { isMainThread } from 'node:worker_threads';\nif (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)));\n`);
    const began = performance.now();
    const { status, stdout, stderr } = spawnSync(NODE, ['--import', watch, 'node_modules/astro/bin/astro.mjs', 'build'], { cwd: this.folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    const seconds = (performance.now() - began) / 1000;
    if (status !== 0) throw new Error(`The build failed.\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
    const files = (await readdir(path.join(this.folder, 'dist'), { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
    const sizes = await Promise.all(files.map(async (file) => (await readFile(path.join(file.parentPath, file.name))).length));
    return { seconds, memory: Number(await readFile(memory, 'utf8')) / 1024, pages: files.filter(({ name }) => name.endsWith('.html')).length, output: sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20 };
  }

  /** Changes the summary of one statement, as an editor would. */
  async editOneFact(): Promise<void> {
    const file = path.join(this.folder, 'content/facts/eks/cri/default-runtime.mdx');
    await writeFile(file, (await readFile(file, 'utf8')).replace('      ja: ', '      ja: 追記。'));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
