import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseFile } from './parse-file.ts';
import { readBefore } from './read-before.ts';
import { filesBelow, joinFiles } from './read.ts';

vi.mock('./parse-file.ts', { spy: true });

const PLACE = { collection: 'glossary', id: 'docker', file: 'content/glossary/docker.yaml' } as const;
const bytes = (order: string) => new TextEncoder().encode(readFileSync('content/glossary/docker.yaml', 'utf8').replace(/\n$/, order));
const FINE = bytes('\n');
const BROKEN = bytes('\nodd: 1\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'read-before-'));
  vi.mocked(parseFile).mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Parses in one run after another, each with what the one before kept. */
async function inTurn(...runs: Uint8Array[]) {
  const parsed = [];
  for (const run of runs) {
    const before = readBefore(folder);
    parsed.push(before.parse(run, PLACE));
    await before.keep();
  }
  return parsed;
}

describe('what was read before', () => {
  it('is not parsed again, and says the same', async () => {
    const [first, second] = await inTurn(FINE, FINE);
    expect(vi.mocked(parseFile)).toHaveBeenCalledTimes(1);
    expect({ ...second, locate: undefined }).toEqual({ ...first, locate: undefined });
  });

  it('finds places in it', async () => {
    const [first, second] = await inTurn(FINE, FINE);
    expect(second?.locate(['definition', 'en'])).toEqual(first?.locate(['definition', 'en']));
    expect(second?.locate([], 'definition')).not.toEqual({ line: 1, column: 1 });
  });

  it('is parsed again once it holds something else, or stands elsewhere', async () => {
    await inTurn(FINE, bytes('\n# another\n'));
    readBefore(folder).parse(FINE, { ...PLACE, id: 'podman', file: 'content/glossary/podman.yaml' });
    expect(vi.mocked(parseFile)).toHaveBeenCalledTimes(3);
  });

  it('tells of its problems in every run', async () => {
    const [first, second] = await inTurn(BROKEN, BROKEN);
    expect(first?.problems).not.toEqual([]);
    expect(second?.problems).toEqual(first?.problems);
  });

  it('is parsed again where what was kept is not whole', async () => {
    await inTurn(FINE);
    const [name = ''] = readdirSync(path.join(folder, 'content'));
    const pack = path.join(folder, 'content', name);
    writeFileSync(pack, readFileSync(pack).subarray(0, -1));
    await inTurn(FINE);
    expect(vi.mocked(parseFile)).toHaveBeenCalledTimes(2);
  });

  it('is all of content/, as parsing it gives it', async () => {
    const files = await filesBelow('content');
    const before = readBefore(folder);
    const parsed = joinFiles(files, 'parsed', before.parse);
    await before.keep();
    vi.mocked(parseFile).mockClear();
    const again = joinFiles(files, 'again', readBefore(folder).parse);
    expect(vi.mocked(parseFile)).not.toHaveBeenCalled();
    expect(again.content).toEqual(parsed.content);
  });
});
