import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNewestKubernetes, compareMinor, includesMinor, rangesMeet, type VersionRange } from './kubernetes.ts';

const ALL = Array.from({ length: 100 }, (_, minor) => `1.${minor}`);
const minor = fc.constantFrom(...ALL);
/** Ranges that hold at least one version; ends may be open, or the range left out. */
const range = fc
  .tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.boolean(), fc.boolean(), fc.boolean())
  .map(([a, b, openStart, openEnd, absent]): VersionRange | undefined =>
    absent ? undefined : { ...(openStart ? {} : { from: `1.${Math.min(a, b)}` }), ...(openEnd ? {} : { until: `1.${Math.max(a, b)}` }) },
  );

describe('Kubernetes versions', () => {
  it('count their minor part as a number', () => {
    expect(['1.10', '1.9', '1.30', '1.3'].sort(compareMinor)).toEqual(['1.3', '1.9', '1.10', '1.30']);
  });

  it('have one total order', () => {
    fc.assert(
      fc.property(minor, minor, minor, (a, b, c) => {
        expect(compareMinor(a, b) === 0).toBe(a === b);
        expect(compareMinor(a, b) + compareMinor(b, a)).toBe(0);
        if (compareMinor(a, b) <= 0 && compareMinor(b, c) <= 0) expect(compareMinor(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a range of Kubernetes versions', () => {
  it('includes both of its ends', () => {
    const found = ['1.8', '1.9', '1.10', '1.11', '1.12'].filter((version) => includesMinor({ from: '1.9', until: '1.11' }, version));
    expect(found).toEqual(['1.9', '1.10', '1.11']);
  });

  it('is open at an end that is left out, and everything where it is left out itself', () => {
    expect(includesMinor({ from: '1.24' }, '1.99')).toBe(true);
    expect(includesMinor({ until: '1.23' }, '1.0')).toBe(true);
    expect(includesMinor({ from: '1.24' }, '1.23')).toBe(false);
    expect(includesMinor({ until: '1.23' }, '1.24')).toBe(false);
    expect(includesMinor(undefined, '1.5')).toBe(true);
  });

  it('does not meet the one that begins with the next version', () => {
    expect(rangesMeet({ until: '1.23' }, { from: '1.24' })).toBe(false);
    expect(rangesMeet({ until: '1.24' }, { from: '1.24' })).toBe(true);
  });

  it('meets another exactly where some version is in both', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(rangesMeet(a, b)).toBe(ALL.some((version) => includesMinor(a, version) && includesMinor(b, version)));
        expect(rangesMeet(a, b)).toBe(rangesMeet(b, a));
      }),
    );
  });
});

describe('ranges ordered by newest Kubernetes', () => {
  it('put the one without an end first, then the later end, then the later start', () => {
    const ranges: VersionRange[] = [{ until: '1.9' }, { from: '1.8', until: '1.10' }, { from: '1.9', until: '1.10' }, { from: '1.11' }];
    expect(ranges.sort(byNewestKubernetes)).toEqual([
      { from: '1.11' },
      { from: '1.9', until: '1.10' },
      { from: '1.8', until: '1.10' },
      { until: '1.9' },
    ]);
  });

  it('put a range from some version on before one for every version', () => {
    expect(byNewestKubernetes({ from: '1.24' }, undefined)).toBeLessThan(0);
  });

  it('come out in one order, however they were given', () => {
    fc.assert(
      fc.property(range, range, range, (a, b, c) => {
        expect(Math.sign(byNewestKubernetes(a, b)) + Math.sign(byNewestKubernetes(b, a))).toBe(0);
        if (byNewestKubernetes(a, b) <= 0 && byNewestKubernetes(b, c) <= 0) expect(byNewestKubernetes(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
