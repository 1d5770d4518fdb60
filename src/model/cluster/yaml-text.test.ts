import { expect, test } from 'vitest';
import { yamlObjects } from './yaml-text.ts';

test.each([
  ['a: 1\nb: 2', ['a: 1\nb: 2']],
  ['a: 1\n---\nb: 2\n...\nc: 3', ['a: 1', 'b: 2', 'c: 3']],
  ['items:\n- a: 1\n  b: 2\n- a: 3\nkind: List', ['items:', '  a: 1\n  b: 2', '  a: 3', 'kind: List']],
  ['kind: List\nitems:\n- a: 1\n', ['kind: List\nitems:', '  a: 1\n']],
  ['a:\n  images:\n  - x\n  - y\n    z\n\n  b: 1', ['a:\n  b: 1']],
  ['managedFields:\n  x: 1\nb: 2', ['b: 2']],
  ['a:\n  volumes:\n    - x\n  tolerations:\n  - y\n  b: 1', ['a:\n  b: 1']],
  ['images: x\nb: 1', ['images: x\nb: 1']],
  ['ximages:\n  b: 1', ['ximages:\n  b: 1']],
  ['---\n---\n  \n', []],
  ['', []],
])('%j holds its objects, without what is not needed', (text, objects) => {
  expect(yamlObjects(text)).toEqual(objects);
});
