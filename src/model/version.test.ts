import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from './version.ts';

const version = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));

describe('two versions', () => {
  it('are told apart by their first differing part, counted as a number', () => {
    expect(compareVersions('1.9', '1.10')).toBeLessThan(0);
    expect(compareVersions('2.0', '1.99.99')).toBeGreaterThan(0);
    expect(compareVersions('1.6.19', '1.6.6')).toBeGreaterThan(0);
  });

  it('are equal only where every part is', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(compareVersions(a, b) === 0).toBe(a === b);
      }),
    );
    expect(compareVersions('1.6.19', '1.6.19')).toBe(0);
  });

  it('compare the opposite way from the other side', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(compareVersions(a, b) + compareVersions(b, a)).toBe(0);
      }),
    );
  });

  it('keep their order past a third one between them', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const [first = '', second = '', third = ''] = [a, b, c].sort(compareVersions);
        expect(compareVersions(first, second)).toBeLessThanOrEqual(0);
        expect(compareVersions(second, third)).toBeLessThanOrEqual(0);
        expect(compareVersions(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a version with a part more', () => {
  it('is newer than the one without it, even where that part is zero', () => {
    fc.assert(
      fc.property(version, fc.nat({ max: 30 }), (v, part) => {
        expect(compareVersions(v, `${v}.${part}`)).toBeLessThan(0);
      }),
    );
  });

  it('stays older than the next version of the shorter one', () => {
    expect(compareVersions('2.0.99', '2.1')).toBeLessThan(0);
  });
});
