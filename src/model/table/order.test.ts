import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MISSING, orderRows } from './order.ts';

const ranks = { a: [2, MISSING, 0, 2], b: [0, 1, MISSING, 1] };

describe('orderRows', () => {
  test('keeps the author’s order without a key', () => expect(orderRows(4, ranks, [])).toEqual([0, 1, 2, 3]));

  test('puts missing values last both ways, and equals as the author did', () => {
    expect(orderRows(4, ranks, [{ column: 'a', descending: false }])).toEqual([2, 0, 3, 1]);
    expect(orderRows(4, ranks, [{ column: 'a', descending: true }])).toEqual([0, 3, 2, 1]);
  });

  test('lets a second key decide between equals of the first', () => {
    expect(orderRows(4, ranks, [{ column: 'a', descending: true }, { column: 'b', descending: true }])).toEqual([3, 0, 2, 1]);
  });

  test('agrees with sorting by one key after the other', () => {
    const column = fc.array(fc.integer({ min: MISSING, max: 4 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(column, column, fc.boolean(), fc.boolean(), (a, b, x, y) => {
        const first = orderRows(12, { b }, [{ column: 'b', descending: y }]);
        const moved = first.map((row) => a[row] ?? MISSING);
        const then = orderRows(12, { a: moved }, [{ column: 'a', descending: x }]).map((i) => first[i]);
        expect(orderRows(12, { a, b }, [{ column: 'a', descending: x }, { column: 'b', descending: y }])).toEqual(then);
      }),
    );
  });
});
