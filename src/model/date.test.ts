import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, firstDay, lastDay, monthOf, monthsBetween } from './date.ts';

const month = fc.tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);

describe('dates as exact as the evidence', () => {
  it('cover whole years and months', () => {
    expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([lastDay('2024-02'), lastDay('2023-02'), lastDay('2021-05-10')]).toEqual(['2024-02-29', '2023-02-28', '2021-05-10']);
  });

  it('end on the day before the next month begins', () => {
    fc.assert(fc.property(month, (m) => {
      const next = new Date(`${lastDay(m)}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(next.toISOString().slice(0, 10)).toBe(firstDay(addMonths(m, 1)));
    }));
  });

  it('never end before they begin, and lie in the month and year they name', () => {
    fc.assert(fc.property(month, fc.constantFrom(4, 7, 10), (m, exactness) => {
      const date = `${m}-15`.slice(0, exactness);
      expect(firstDay(date) <= lastDay(date)).toBe(true);
      expect([firstDay(date), lastDay(date)].map((d) => d.slice(0, exactness))).toEqual([date, date]);
    }));
  });
});

describe('months', () => {
  it('hold their days, and themselves', () => {
    expect([monthOf('2021-05-31'), monthOf('2021-05')]).toEqual(['2021-05', '2021-05']);
  });

  it('go on into the next year and back into the one before', () => {
    expect([addMonths('2021-12', 1), addMonths('2022-01', -1), addMonths('2021-05', -17)]).toEqual(['2022-01', '2021-12', '2019-12']);
    expect(monthsBetween('2021-11', '2022-02')).toEqual(['2021-11', '2021-12', '2022-01', '2022-02']);
  });

  it('between a later one and an earlier one are none', () => {
    expect(monthsBetween('2022-02', '2022-01')).toEqual([]);
  });

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
