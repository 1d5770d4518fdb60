import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce, eachInSteps } from './steps.ts';

describe('work in steps', () => {
  test('makes of each item what is asked, in order, whoever takes the steps', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        expect(atOnce(eachInSteps(numbers, (number) => number * 2))).toEqual(numbers.map((number) => number * 2));
      }),
    );
  });

  test('rests after a few items, and not only at the end', () => {
    const made: number[] = [];
    const steps = eachInSteps(Array.from({ length: 100 }, (_, i) => i), (item) => made.push(item));
    let [rests, most, before] = [0, 0, 0];
    while (!steps.next().done) {
      rests += 1;
      most = Math.max(most, made.length - before);
      before = made.length;
    }
    expect(made).toHaveLength(100);
    expect(rests).toBeGreaterThan(2);
    expect(most).toBeLessThan(50);
  });
});
