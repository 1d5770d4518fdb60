import { expect, it } from 'vitest';
import { isStale } from './freshness.ts';

it('a statement is fresh for 180 days after it was checked, the last of them included', () => {
  expect(isStale({ checked: '2026-01-01' }, '2026-06-30')).toBe(false);
  expect(isStale({ checked: '2026-01-01' }, '2026-07-01')).toBe(true);
});
