import { describe, expect, test } from 'vitest';
import { monthEntries } from './months.ts';
import { prepare } from './prepare.ts';
import { search } from './rank.ts';

const JAPANESE = Array.from({ length: 12 }, (_, i) => `{year}年${i + 1}月`);
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].map((month) => `${month} {year}`);

describe('the pages of months', () => {
  test('are there from the first month to the last, each with its month as it is written', () => {
    expect(monthEntries({ first: '2022-12', last: '2023-01', title: 'As of {month}', own: ENGLISH, other: JAPANESE })).toEqual([
      { kind: 'page', path: '/as-of/2022-12/', title: 'As of December 2022', also: ['2022-12', 'December 2022', '2022年12月', 'snapshot 2022-12'] },
      { kind: 'page', path: '/as-of/2023-01/', title: 'As of January 2023', also: ['2023-01', 'January 2023', '2023年1月', 'snapshot 2023-01'] },
    ]);
  });

  test.each(['2023年3月', '２０２３年３月の状態', '2023-03', '2023/03', '2023/3', 'March 2023', 'snapshot 2023-03'])('are found by “%s”', (query) => {
    const prepared = prepare({ entries: [{ kind: 'page', path: '/x/', title: '2023年' }], same: [], months: { first: '2022-01', last: '2024-12', title: '{month}の状態', own: JAPANESE, other: ENGLISH } });
    expect(search(prepared, query).hits[0]?.entry.path).toBe('/as-of/2023-03/');
  });
});
