import { expect, test } from 'vitest';
import { nearestWords } from './nearest.ts';

const VOCABULARY = ['containerd', 'dockershim', 'docker', 'cilium', 'kubenet', 'kubelet', 'runtime', 'node'];

test.each([
  ['contianerd', 'containerd'],
  ['dockersihm', 'dockershim'],
  ['cillium', 'cilium'],
  ['kubnet', 'kubenet'],
  ['nide', 'node'],
  ['dokersh', 'dockershim'],
])('%s was meant to be %s', (typed, meant) => {
  expect(nearestWords(typed, VOCABULARY)[0]).toBe(meant);
});

test('words too short to tell, and words unlike any, are left alone', () => {
  expect(nearestWords('nod', VOCABULARY)).toEqual([]);
  expect(nearestWords('windows', VOCABULARY)).toEqual([]);
});

test('one letter may be off in words of five, two in words of six', () => {
  expect(nearestWords('nodes', ['noxes', 'noxxs'])).toEqual(['noxes']);
  expect(nearestWords('noders', ['noxers', 'noxxrs', 'noxxxs'])).toEqual(['noxers', 'noxxrs']);
});

test('the nearest come first, of those the shortest, and no more than three', () => {
  expect(nearestWords('cilium', ['ciliums', 'cilixx', 'cilium', 'cilixm', 'ciluim'])).toEqual(['cilium', 'cilixm', 'ciliums']);
  expect(nearestWords('cilium', ['ciliums', 'cilium'], 1)).toEqual(['cilium']);
});

test('a word is held against the beginning of one that is longer by more than may be off', () => {
  expect(nearestWords('contianer', ['containerization'])).toEqual(['containerization']);
  expect(nearestWords('kube', ['kub', 'ku', 'kubernetes'])).toEqual(['kubernetes', 'kub']);
});
