import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, standing, toPeriod, type Period } from './period.ts';

const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const exact = (from: string, until?: string): Period => toPeriod({ from, ...(until === undefined ? {} : { until }) });

describe('an exact period', () => {
  it('holds from its first day up to the day before its end', () => {
    const period = exact('2021-05-10', '2021-06-01');
    expect(['2021-05-09', '2021-05-10', '2021-05-31', '2021-06-01'].map((d) => standing(period, d))).toEqual(['before', 'holds', 'holds', 'ended']);
  });

  it('covers a whole month or year where no day is given', () => {
    expect(standing(exact('2022', '2023-03'), '2022-01-01')).toBe('holds');
    expect(standing(exact('2022', '2023-03'), '2023-02-28')).toBe('holds');
    expect(standing(exact('2022', '2023-03'), '2023-03-01')).toBe('ended');
  });

  it('hands over to the next one without a gap or an overlap', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 3, maxLength: 3 }), day, (days, asked) => {
        const [a = '', b = '', c = ''] = days.sort();
        const holding = [exact(a, b), exact(b, c), exact(c)].filter((p) => standing(p, asked) === 'holds');
        expect(holding).toHaveLength(asked < a ? 0 : 1);
      }),
    );
  });
});

describe('a bound that is not exact', () => {
  it('is uncertain before the day it was first seen, and certain from then on', () => {
    const period = toPeriod({ from: { after: '2022-07-31', by: '2022-08-14' } });
    expect(['2022-07-31', '2022-08-01', '2022-08-14'].map((d) => standing(period, d))).toEqual(['before', 'uncertain', 'holds']);
  });

  it('ends somewhere between two days', () => {
    const period = toPeriod({ from: '2020', until: { after: '2022-07-31', by: '2022-08-14' } });
    expect(['2022-07-31', '2022-08-13', '2022-08-14'].map((d) => standing(period, d))).toEqual(['holds', 'uncertain', 'ended']);
  });

  it('is only last seen after the evidence ends, never held to be true', () => {
    const period = toPeriod({ from: '2022', until: { 'last-seen': '2023-05-02' } });
    expect(['2023-05-02', '2023-05-03', '2026-11-23'].map((d) => standing(period, d))).toEqual(['holds', 'last-seen', 'last-seen']);
  });

  it('goes on until a planned end, and is open after it', () => {
    const period = toPeriod({ from: '2020', until: { planned: '2028-03-31' } });
    expect(['2028-03-30', '2028-03-31'].map((d) => standing(period, d))).toEqual(['holds', 'uncertain']);
  });
});

describe('overlap', () => {
  it('is the same from either side', () => {
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [p, q] = [exact(a, b), exact(c, d)];
        expect(overlap(p, q)).toBe(overlap(q, p));
      }),
    );
  });

  it('means that there is a day on which both hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 2 }), fc.uniqueArray(day, { minLength: 2, maxLength: 2 }), (x, y) => {
        const [a = '', b = ''] = x.sort();
        const [c = '', d = ''] = y.sort();
        const [p, q] = [exact(a, b), exact(c, d)];
        const latestStart = a > c ? a : c;
        expect(overlap(p, q)).toBe(standing(p, latestStart) === 'holds' && standing(q, latestStart) === 'holds');
      }),
    );
  });
});
