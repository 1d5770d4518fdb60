import { describe, expect, test } from 'vitest';
import { withDates } from './dates.ts';

describe('dates in a query', () => {
  test.each([
    ['2023年3月', '2023-03'],
    ['eksの2023年11月の状態', 'eksの 2023-11 の状態'],
    ['2023/3', '2023-03'],
    ['2023/03/01', '2023-03-01'],
    ['2023.12', '2023-12'],
    ['2023年3月1日 eks', '2023-03-01 eks'],
    ['2023年末の状態', '2023-12 の状態'],
    ['2023年', '2023年'],
    ['2023年13月', '2023年13月'],
    ['1.24 eks/aks', '1.24 eks/aks'],
    ['12023/3', '12023/3'],
    ['2023.1.2', '2023.1.2'],
  ])('%s is read as %s', (query, read) => expect(withDates(query)).toBe(read));
});
