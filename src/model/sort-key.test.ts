import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { compareMinor } from './kubernetes.ts';
import { MISSING } from './table/order.ts';
import { ranks, sortKey } from './sort-key.ts';
import { toStatement } from './statement.ts';
import { compareVersions } from './version.ts';

const version = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const key = (parts: Parameters<typeof statement>[1], sort: Parameters<typeof sortKey>[1], text = '') => sortKey(toStatement(statement('x', parts), 'f'), sort, text);

describe('versions', () => {
  it('are compared part by part as numbers', () => {
    expect(['2.0.4', '1.10', '1.9', '1.6.19', '1.6.6'].sort(compareVersions)).toEqual(['1.6.6', '1.6.19', '1.9', '1.10', '2.0.4']);
    expect(compareMinor('1.9', '1.10')).toBeLessThan(0);
  });

  it('have one total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the key a cell sorts by', () => {
  it('follows the criterion', () => {
    expect(key({ version: '1.7' }, 'version')).toBe('1.7');
    expect(key({ number: 110 }, 'number')).toBe(110);
    expect(key({ date: '2022-11' }, 'date')).toBe('2022-11-01');
    expect((['no', 'partly', 'yes'] as const).map((answer) => key({ answer }, 'answer'))).toEqual([0, 1, 2]);
    expect(key({}, 'text', 'containerd')).toBe('containerd');
  });

  it('is missing where nothing is known, and is no for what a service does not have', () => {
    const unknown = { type: 'unknown' as const, searched: { ja: 'a', en: 'a' }, evidence: '2023-06' };
    expect(key({ value: unknown }, 'answer')).toBeUndefined();
    expect(key({ value: { type: 'none' } }, 'answer')).toBe(0);
    expect(key({ value: { type: 'none' } }, 'text', 'None')).toBeUndefined();
    expect(sortKey(undefined, 'text', '')).toBeUndefined();
  });

  it('is missing where sources disagree, nothing is documented or the question does not apply', () => {
    expect((['not-documented', 'not-applicable'] as const).map((type) => key({ value: { type } }, 'answer'))).toEqual([undefined, undefined]);
    const sides = ['a', 'b'].map((value) => ({ value, references: [] }));
    expect(key({ value: { type: 'disputed', sides }, number: 110 }, 'number')).toBeUndefined();
  });

  it('is missing where the statement carries none of its criterion’s kind, however much text it shows', () => {
    for (const sort of ['version', 'number', 'date', 'answer'] as const) expect(key({ value: '110' }, sort, '110')).toBeUndefined();
  });
});

describe('ranks', () => {
  it('order as the keys do, give equal keys one rank and missing ones none', () => {
    fc.assert(
      fc.property(fc.array(fc.option(version, { nil: undefined })), (keys) => {
        const given = ranks(keys, 'version', 'ja');
        for (const [i, a] of keys.entries()) {
          if (a === undefined) expect(given[i]).toBe(MISSING);
          for (const [j, b] of keys.entries()) {
            if (a === undefined || b === undefined) continue;
            expect(Math.sign((given[i] ?? NaN) - (given[j] ?? NaN))).toBe(Math.sign(compareVersions(a, b)));
          }
        }
      }),
    );
  });

  it('stay with their keys, in whatever order those are given', () => {
    const number = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(number), (keys) => {
        expect(ranks([...keys].reverse(), 'number', 'ja')).toEqual(ranks(keys, 'number', 'ja').reverse());
      }),
    );
  });

  it('begin with 0 and count how many different keys come before', () => {
    expect(ranks([30, undefined, 4, 30, 100, 4], 'number', 'ja')).toEqual([1, MISSING, 0, 1, 2, 0]);
    expect(ranks([1.5, 1.25, -3, -5], 'number', 'ja')).toEqual([3, 2, 1, 0]);
    expect(ranks(['2022-11-01', '2020-01-01', '2022-02-01'], 'date', 'ja')).toEqual([2, 0, 1]);
    expect(ranks([undefined, undefined], 'text', 'en')).toEqual([MISSING, MISSING]);
  });

  it('put texts in the order of the language: kana alike, digits by their number', () => {
    expect(ranks(['10種', '9種', 'あり', 'アリ'], 'text', 'ja')).toEqual([1, 0, 2, 2]);
  });
});
