import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FOLDER } from '../../../src/kept/kept.ts';
import { grow } from '../content/grow.ts';
import type { Bench } from '../report.ts';
import { spread } from '../statistics.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Where checks keep how they read files. */
const KEPT = path.join(ROOT, FOLDER, 'content');
const SIZES = (process.env.SIZES ?? '1,4,20').split(',').map(Number);
/** The largest content takes its time. */
const timesOf = (size: number) => (size > 4 ? 3 : 5);

/** The least a check could do: read every file. */
const FLOOR = "const fs = require('node:fs'); const path = require('node:path'); for (const item of fs.readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) if (item.isFile()) fs.readFileSync(path.join(item.parentPath, item.name), 'utf8');";

/** Checks content of growing size, as an editor does before each commit. */
export async function bench(): Promise<Bench> {
  const rows: Bench['tables'][number]['rows'] = [];
  for (const size of SIZES) {
    const folder = await mkdtemp(path.join(os.tmpdir(), `check-${size}-`));
    const content = path.join(folder, 'content');
    const files = await grow(path.join(ROOT, 'content'), content, size);
    const check = ['src/cli/check.ts', '--content', content];
    const summary = path.join(content, 'glossary/docker.yaml');
    const ways: Record<string, () => Promise<number>> = {
      'check, nothing kept': async () => {
        await rm(KEPT, { recursive: true, force: true });
        return run(check);
      },
      'check, one file changed': async () => {
        await appendFile(summary, `# ${performance.now()}\n`);
        return run(check);
      },
      'reads the files': async () => run(['--eval', FLOOR, content]),
    };
    const seconds = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
    for (let time = 0; time < timesOf(size); time += 1) {
      for (const [name, way] of Object.entries(ways)) seconds.get(name)?.push(await way());
    }
    await rm(folder, { recursive: true });
    const floor = spread(seconds.get('reads the files') ?? []);
    for (const [name, all] of seconds) {
      const measured = spread(all);
      rows.push([`${size}×`, files, name, measured, measured && Math.round((measured.median / files) * 100) / 100, measured && floor && Math.round((measured.median / floor.median) * 10) / 10]);
    }
    console.log(rows.slice(-3));
  }
  return {
    title: 'Checking the content',
    method: [
      'The services of the content, each as often as the size says, with their facts, observations and sources under names of their own.',
      'Each figure is a whole process, from its start to its end: median (smallest–largest) of five, of three for the largest content, the three in turn.',
      'Nothing kept: no file was read before. One file changed: all others were read by the check before it, as while editing.',
      'The floor is a process that reads every file and does nothing with it.',
    ],
    versions: {},
    tables: [{ title: 'Whole checks', columns: ['content', 'files', '', 'ms', 'ms a file', 'times the floor'], rows }],
  };
}

/** How long a command takes, in ms. */
function run(command: string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}.\n${stderr.slice(0, 2000)}`);
  return performance.now() - began;
}
