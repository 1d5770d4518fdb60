import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kept } from './kept.ts';

let folder = '';
let times = 0;
const ask = async (input = 'x') => (await kept('md', input, () => Promise.resolve(Buffer.from(`made of ${input}, time ${++times}`)), folder)).toString();
const file = async () => path.join(folder, 'md', (await readdir(path.join(folder, 'md')))[0] ?? '');

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kept-'));
  times = 0;
});
afterEach(() => rm(folder, { recursive: true }));

describe('what is kept between builds', () => {
  it('is made once for each input', async () => {
    expect([await ask(), await ask(), await ask('y')]).toEqual(['made of x, time 1', 'made of x, time 1', 'made of y, time 2']);
  });

  it('is made once for those who ask at the same time', async () => {
    expect(new Set(await Promise.all([ask(), ask(), ask()]))).toEqual(new Set(['made of x, time 1']));
  });

  it.each([0, 10, 32, 40])('is made anew where only %i bytes of it are left', async (length) => {
    await ask();
    await truncate(await file(), length);
    expect([await ask(), await ask()]).toEqual(['made of x, time 2', 'made of x, time 2']);
  });

  it('is made anew where one of its bytes is another', async () => {
    await ask();
    const bytes = await readFile(await file());
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    await writeFile(await file(), bytes);
    expect(await ask()).toBe('made of x, time 2');
  });

  it('leaves nothing else behind', async () => {
    await ask();
    expect(await readdir(path.join(folder, 'md'))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.md$/)]);
  });

  it('is still made where nothing can be kept', async () => {
    await writeFile(path.join(folder, 'md'), 'a file where the folder should be');
    expect([await ask(), await ask()]).toEqual(['made of x, time 1', 'made of x, time 2']);
  });

  it('is still made where its own place is taken', async () => {
    await ask();
    const taken = await file();
    await rm(taken);
    await mkdir(path.join(taken, 'a folder'), { recursive: true });
    expect(await ask()).toBe('made of x, time 2');
    expect(await readdir(path.dirname(taken))).toHaveLength(1);
  });
});
