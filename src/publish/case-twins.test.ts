import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseTwins } from './case-twins.ts';

describe('addresses that differ in case alone', () => {
  it('are refused, each naming the other', () => {
    const told = caseTwins(['/cri/', '/data/v1/a.json', '/CRI/', '/Data/v1/a.json']);
    expect(told.map(({ file, message }) => `${file} ${message.en}`)).toEqual(['dist/CRI/ differs from /cri/ in case alone', 'dist/Data/v1/a.json differs from /data/v1/a.json in case alone']);
    for (const { message, hint } of told) expect(`${message.ja}${hint.ja}`).toMatch(/大文字・小文字.*名前を変えて/);
  });

  it('are not found where there are none', () => {
    expect(caseTwins(['/cri/', '/cni/', '/cri/', '/en/cri/'])).toEqual([]);
  });

  it('are not in this repository, which has to fit on any disk', () => {
    const files = ['src', 'content', 'ledger', 'public', 'tests', 'docs', 'schemas'].flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `/${folder}/${String(file)}`));
    expect(caseTwins(files)).toEqual([]);
  });
});
