import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { grow } from '../content/grow.ts';
import { measured, type Built } from '../measured.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const COPIED = ['src', 'public', 'ledger', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

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

  /** Builds the site, as `npm run build` does. */
  build(): Promise<Built> {
    return measured(this.folder, ['src/cli/build.ts'], 'dist');
  }

  /** Changes the summary of one statement, as an editor would. */
  async editOneFact(): Promise<void> {
    const file = path.join(this.folder, 'content/facts/eks/cri/default-runtime.mdx');
    await writeFile(file, (await readFile(file, 'utf8')).replace('      ja: ', '      ja: 追記。'));
  }

  /** How many statements its content has. */
  async statements(): Promise<number> {
    const facts = path.join(this.folder, 'content/facts');
    const files = (await readdir(facts, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
    const texts = await Promise.all(files.map((file) => readFile(path.join(file.parentPath, file.name), 'utf8')));
    return texts.reduce((sum, text) => sum + (text.match(/^ {2}- id: /gm)?.length ?? 0), 0);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
