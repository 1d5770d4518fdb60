import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedger } from './read.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ledger-'));
  await cp('ledger', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const told = async () => (await readLedger(folder)).problems.map(({ file, line, message }) => `${path.relative(folder, file)}:${line} ${message.en}`);
const rewrite = async (name: string, change: (text: string) => string) => writeFile(path.join(folder, name), change(await readFile(path.join(folder, name), 'utf8')));
const FILES = ['embeds.txt', 'files.txt', 'moved.yaml', 'pages.txt', 'places.txt', 'said.jsonl', 'statements.txt'];

describe('the record of what was published', () => {
  it('is read whole', async () => {
    expect(await told()).toEqual([]);
  });

  it.each(FILES)('is missed where %s is gone', async (name) => {
    await rm(path.join(folder, name));
    expect(await told()).toEqual([`${name}:1 the ledger cannot be read here (ENOENT)`]);
  });

  it('is missed as a whole, with the way to bring it back', async () => {
    await rm(folder, { recursive: true });
    const { problems } = await readLedger(folder);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.hint.en).toContain('git checkout -- ledger');
    expect(problems[0]?.hint.ja).toContain('git checkout -- ledger');
  });

  it.each(FILES)('says the same where another system wrote %s', async (name) => {
    const before = await readLedger(folder);
    await rewrite(name, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(await readLedger(folder)).toEqual(before);
  });

  it.each(FILES.filter((name) => name !== 'moved.yaml'))('is not taken for whole where %s was half written', async (name) => {
    await rewrite(name, (text) => text.slice(0, Math.floor(text.length / 2)).replace(/\n$/, ''));
    const lines = (await readFile(path.join(folder, name), 'utf8')).split('\n').length;
    expect(await told()).toEqual([`${name}:${lines} this file of the ledger was cut off`]);
  });

  it.each(['{"id":', '', 'null', '{}', '{"id":"a/cri/b#c","corrections":0,"claim":{"valid":{}}}', '{"id":"a/cri/b#c","corrections":0}', '{"id":"a/cri/b#c","corrections":0,"recorded":"2021-06-15","claim":{}}', '{"id":1,"corrections":0,"recorded":"2021-06-15","claim":{"valid":{}}}'])('names the line that is no statement: %j', async (line) => {
    await rewrite('said.jsonl', (text) => text.replace('\n', `\n${line}\n`));
    expect(await told()).toEqual(['said.jsonl:2 this line of the ledger cannot be read']);
  });

  it('is refused where it is no UTF-8', async () => {
    await writeFile(path.join(folder, 'pages.txt'), Buffer.from([0x2f, 0xff, 0x0a]));
    expect(await told()).toEqual(['pages.txt:1 the ledger cannot be read here (UTF-8)']);
  });
});
