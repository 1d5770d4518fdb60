import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainFrom, certainUntil, intersection, overlap, standing, toPeriod, type Bound, type Period } from './period.ts';

const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const exact = (from: string, until?: string): Period => toPeriod({ from, ...(until === undefined ? {} : { until }) });

const JUNE = Array.from({ length: 30 }, (_, i) => `2022-06-${String(i + 1).padStart(2, '0')}`);
const KINDS = ['exact', 'by', 'after-by', 'planned', 'last-seen', 'unknown', 'open'] as const;

/** A bound of some kind on a day of June; `open` is none. */
function bound(kind: (typeof KINDS)[number], i: number): Bound | undefined {
  const date = JUNE[i] ?? '';
  if (kind === 'open') return undefined;
  if (kind === 'unknown') return { kind };
  return kind === 'after-by' ? { kind: 'by', date, after: JUNE[i - 2] ?? '' } : { kind, date };
}

/** Periods in June with bounds of every kind, a start before its end. */
const anyPeriod = fc
  .tuple(fc.integer({ min: 2, max: 14 }), fc.integer({ min: 3, max: 14 }), fc.constantFrom('exact', 'by', 'after-by', 'planned', 'unknown'), fc.constantFrom(...KINDS))
  .map(([start, length, from, until]): Period => {
    const end = bound(until, start + length);
    return { from: bound(from, start) ?? { kind: 'unknown' }, ...(end ? { until: end } : {}) };
  });

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

  it('is never sure to hold where its start is only planned', () => {
    const period = toPeriod({ from: { planned: '2022-06' } });
    expect(['2022-05-31', '2022-06-01', '2026-11-23'].map((d) => standing(period, d))).toEqual(['before', 'uncertain', 'uncertain']);
  });

  it('is open to all that came before, where it is only known by when it began', () => {
    expect(standing(toPeriod({ from: { by: '2022-08-14' } }), '2001-01-01')).toBe('uncertain');
  });

  it('may have ended on any day, where its end is not known', () => {
    expect(standing(toPeriod({ from: '2020', until: 'unknown' }), '2020-06-01')).toBe('uncertain');
  });

  it('counts a whole month as seen', () => {
    const period = toPeriod({ from: '2020', until: { 'last-seen': '2022-06' } });
    expect(['2022-06-30', '2022-07-01'].map((d) => standing(period, d))).toEqual(['holds', 'last-seen']);
  });

  it('counts a month from its first day where something had happened by then, and to its last where it had not yet', () => {
    const around = { after: '2022-06', by: '2022-08' };
    const days = ['2022-06-30', '2022-07-01', '2022-07-31', '2022-08-01'];
    expect(days.map((d) => standing(toPeriod({ from: around }), d))).toEqual(['before', 'uncertain', 'uncertain', 'holds']);
    expect(days.map((d) => standing(toPeriod({ from: '2020', until: around }), d))).toEqual(['holds', 'uncertain', 'uncertain', 'ended']);
    expect(days.map((d) => standing(toPeriod({ from: '2020', until: { planned: '2022-08' } }), d))).toEqual(['holds', 'holds', 'holds', 'uncertain']);
    expect([certainFrom(toPeriod({ from: around })), certainUntil(toPeriod({ from: '2020', until: around }))]).toEqual(['2022-08-01', '2022-08-01']);
  });
});

describe('a period of any kind', () => {
  it('goes through its standings in one direction', () => {
    const stages = { before: 0, holds: 2, 'last-seen': 3, ended: 4 };
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const passed = JUNE.map((d) => standing(period, d)).filter((s) => s !== 'uncertain').map((s) => stages[s]);
        expect(passed).toEqual([...passed].sort());
      }),
    );
  });

  it('holds on the first day that it certainly holds, and on no day from the one on which it certainly does not', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const [first, end] = [certainFrom(period), certainUntil(period)];
        if (first !== undefined && period.until?.kind !== 'unknown') expect(standing(period, first)).toBe('holds');
        if (end !== undefined) expect(JUNE.filter((d) => d >= end && standing(period, d) === 'holds')).toEqual([]);
      }),
    );
  });

  it('has no certain first day where the start is planned or unknown, and no certain end where none is known', () => {
    expect([toPeriod({ from: 'unknown' }), toPeriod({ from: { planned: '2027' } })].map(certainFrom)).toEqual([undefined, undefined]);
    expect([toPeriod({ from: '2020' }), toPeriod({ from: '2020', until: 'unknown' }), toPeriod({ from: '2020', until: { planned: '2027' } })].map(certainUntil)).toEqual([undefined, undefined, undefined]);
    expect(certainUntil(toPeriod({ from: '2020', until: { 'last-seen': '2024-02' } }))).toBe('2024-03-01');
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

  it('means that there is a day on which both hold without doubt, whatever is known of their bounds', () => {
    const days = ['1990-01-01', ...JUNE, '2099-12-31'];
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (p, q) => {
        expect(overlap(p, q)).toBe(days.some((d) => standing(p, d) === 'holds' && standing(q, d) === 'holds'));
        expect(overlap(p, q)).toBe(overlap(q, p));
      }),
    );
  });

  it('is none between what ended by a day and what was first seen on it, but is one on the day on which it was last seen', () => {
    const handover = { after: '2022-07-31', by: '2022-08-14' };
    expect(overlap(toPeriod({ from: '2020', until: handover }), toPeriod({ from: handover }))).toBe(false);
    expect(overlap(toPeriod({ from: '2020', until: { 'last-seen': '2022-08-14' } }), toPeriod({ from: '2022-08-14' }))).toBe(true);
    expect(overlap(toPeriod({ from: '2020', until: { 'last-seen': '2022-08-14' } }), toPeriod({ from: '2022-08-15' }))).toBe(false);
  });
});

describe('the time two periods share', () => {
  it('is from the later start to the earlier end, with what is known of each', () => {
    const variant = toPeriod({ from: '2019-05', until: { planned: '2028' } });
    const byDefault = toPeriod({ from: { after: '2022-07-31', by: '2022-08-14' }, until: { 'last-seen': '2023-05-02' } });
    expect(intersection(variant, byDefault)).toEqual(toPeriod({ from: { after: '2022-07-31', by: '2022-08-14' }, until: { 'last-seen': '2023-05-02' } }));
  });

  it('is none where one ended before the other began', () => {
    expect(intersection(toPeriod({ from: '2019', until: '2022' }), toPeriod({ from: '2022' }))).toBeUndefined();
  });

  it('holds on the days on which both do', () => {
    fc.assert(
      fc.property(day, day, day, day, (a, b, c, d) => {
        const [p, q] = [exact(a, b), exact(c, d)];
        const shared = intersection(p, q);
        for (const date of JUNE) {
          expect(shared !== undefined && standing(shared, date) === 'holds').toBe(standing(p, date) === 'holds' && standing(q, date) === 'holds');
        }
      }),
    );
  });
});
