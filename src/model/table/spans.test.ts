import { describe, expect, test } from 'vitest';
import { toPeriod } from '../period.ts';
import { kubernetesSpan, monthSpan, monthsOffered, versionsNamed } from './spans.ts';

const MONTHS = monthsOffered({ first: '2021-05', last: '2021-08' });
const TODAY = '2021-08-10';
const monthsOf = (valid: Parameters<typeof toPeriod>[0]) => {
  const [first, last] = monthSpan(toPeriod(valid), MONTHS, TODAY);
  return MONTHS.slice(first, last + 1);
};

test('months are offered newest first', () => expect(MONTHS).toEqual(['2021-08', '2021-07', '2021-06', '2021-05']));

describe('a period', () => {
  test('holds in the months on whose last day it does', () => {
    expect(monthsOf({ from: '2021-06-30', until: '2021-07-31' })).toEqual(['2021-06']);
    expect(monthsOf({ from: '2021-07' })).toEqual(['2021-08', '2021-07']);
  });

  test('is judged by today in the newest month', () => {
    expect(monthsOf({ from: '2021-08-11' })).toEqual([]);
    expect(monthsOf({ from: '2021-08-10' })).toEqual(['2021-08']);
  });

  test('reaches over what was last seen, and over what the evidence leaves open', () => {
    expect(monthsOf({ from: '2020', until: { 'last-seen': '2021-05' } })).toEqual(MONTHS);
    expect(monthsOf({ from: { by: '2021-07-15', after: '2021-05-31' } })).toEqual(['2021-08', '2021-07', '2021-06']);
  });

  test('may hold in none', () => expect(monthsOf({ from: '2019', until: '2020' })).toEqual([]));
});

test('a single Kubernetes version that is named is the only one', () => expect(versionsNamed([{ from: '1.24' }])).toEqual(['1.24']));

test('Kubernetes versions run from the oldest to the newest that is named, 1.9 before 1.10', () => {
  const versions = versionsNamed([{ from: '1.10' }, undefined, { until: '1.9' }, { from: '1.12' }]);
  expect(versions).toEqual(['1.12', '1.11', '1.10', '1.9']);
  expect(kubernetesSpan({ from: '1.10', until: '1.11' }, versions)).toEqual([1, 2]);
  expect(kubernetesSpan(undefined, versions)).toEqual([0, 3]);
  expect(kubernetesSpan({ until: '1.8' }, versions)).toEqual([0, -1]);
  expect(versionsNamed([undefined])).toEqual([]);
});
