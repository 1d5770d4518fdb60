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
