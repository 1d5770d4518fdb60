import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../schema/glossary-term.ts';
import { byLetter } from './glossary-order.ts';

const term = (ja: string, en: string, reading?: string): GlossaryTerm => ({ name: ja === en ? ja : { ja, en }, definition: { ja, en }, ...(reading ? { reading } : {}) });
const GLOSSARY = new Map([
  ['node', term('ノード', 'Node')],
  ['guide', term('ガイド', 'Guide')],
  ['conformance', term('適合性試験', 'Conformance test', 'テキゴウセイシケン')],
  ['cluster', term('クラスター', 'Cluster')],
  ['al2023', term('Amazon Linux 2023', 'Amazon Linux 2023')],
  ['ebpf', term('eBPF', 'eBPF')],
  ['al2', term('Amazon Linux 2', 'Amazon Linux 2')],
]);

test('Japanese names stand under their row of the kana, by their reading', () => {
  expect(byLetter(GLOSSARY, 'ja').map(([letter, terms]) => [letter, ...terms.map(({ id }) => id)])).toEqual([
    ['A', 'al2', 'al2023'],
    ['E', 'ebpf'],
    ['カ', 'guide', 'cluster'],
    ['タ', 'conformance'],
    ['ナ', 'node'],
  ]);
});

test('English names stand under their letter', () => {
  expect(byLetter(GLOSSARY, 'en').map(([letter, terms]) => [letter, ...terms.map(({ name }) => name)])).toEqual([
    ['A', 'Amazon Linux 2', 'Amazon Linux 2023'],
    ['C', 'Cluster', 'Conformance test'],
    ['E', 'eBPF'],
    ['G', 'Guide'],
    ['N', 'Node'],
  ]);
});
