import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, firstDay, lastDay, monthsBetween } from './date.ts';

const month = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);

describe('dates as exact as the evidence', () => {
  it('cover whole years and months', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([lastDay('2024-02'), lastDay('2023-02'), lastDay('2021-05-10')]).toEqual(['2024-02-29', '2023-02-28', '2021-05-10']);
  });
});

describe('months', () => {
  it('are counted forth and back', () => {
    fc.assert(fc.property(month, fc.integer({ min: -200, max: 200 }), (m, n) => {
      expect(addMonths(addMonths(m, n), -n)).toBe(m);
    }));
  });

  it('between two are as many as the steps from one to the other, and one', () => {
    fc.assert(fc.property(month, fc.nat({ max: 200 }), (m, n) => {
      expect(monthsBetween(m, addMonths(m, n))).toHaveLength(n + 1);
    }));
  });
});
