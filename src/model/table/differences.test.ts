import { expect, test } from 'vitest';
import { differ, differingColumns } from './differences.ts';

test('what is all the same does not differ, one or none neither', () => {
  expect(differ(['containerd', 'containerd'])).toBe(false);
  expect(differ(['containerd', '不明'])).toBe(true);
  expect(differ(['containerd'])).toBe(false);
  expect(differ([])).toBe(false);
});

test('columns differ where any two rows do', () => {
  const rows = [{ runtime: 'containerd', os: 'AL2023' }, { runtime: 'containerd', os: 'Bottlerocket' }];
  expect(differingColumns(rows)).toEqual(['os']);
  expect(differingColumns([])).toEqual([]);
});
