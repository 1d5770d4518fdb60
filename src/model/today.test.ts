import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { today } from './today.ts';

const day = fc.date({ min: new Date('2021-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const checkedOn = (...facts: string[][]) =>
  content(
    service({ cri: {}, cni: {} }),
    { 'cri/a': criterion(1), 'cri/b': criterion(2) },
    Object.fromEntries(facts.map((days, i) => [`cri/${'ab'[i]}`, days.map((checked, n) => statement(`s${n}`, { checked }))])),
  );

describe('the site’s today', () => {
  it('is the newest day on which any statement of any fact was checked', () => {
    expect(today(checkedOn(['2024-01-31', '2026-11-23'], ['2025-02-01']))).toBe('2026-11-23');
    expect(today(checkedOn(['2024-01-31'], ['2025-02-01']))).toBe('2025-02-01');
  });

  it('is one of the days on which something was checked, and none is after it, in whatever order they are written', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), (days) => {
        const found = today(checkedOn(days));
        expect(days).toContain(found);
        expect(days.filter((checked) => checked > found)).toEqual([]);
        expect(today(checkedOn([...days].reverse()))).toBe(found);
      }),
    );
  });

  it('does not follow from when a statement was recorded, or until when it is planned to hold', () => {
    const planned = statement('a', { recorded: '2021-01-01', checked: '2021-06-15', valid: { from: '2020', until: { planned: '2028-03-31' } } });
    expect(today(content(service({ cri: {}, cni: {} }), {}, { 'cri/a': [planned] }))).toBe('2021-06-15');
  });

  it('is empty where there is nothing yet', () => {
    expect(today(checkedOn())).toBe('');
  });
});
