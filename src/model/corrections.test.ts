import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content, criterion, movedService, service, statement } from '../../tests/fixtures/knowledge.ts';
import { corrections, recordings } from './corrections.ts';
import { toKnowledge } from './knowledge.ts';

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2021-06-${String(n).padStart(2, '0')}`);
const what = { ja: '試験', en: 'test' };
const knowing = (days: { recorded: string; corrected: string[] }[]) =>
  toKnowledge(
    content(service({ cri: { a: [] }, cni: {} }), { 'cri/x': criterion(1) }, {
      'cri/x': days.map(({ recorded, corrected }, i) => statement(`s-${i}`, { recorded, checked: '2021-06-28', alongside: true, corrections: corrected.map((on) => ({ on, what })) })),
    }),
  );
const days = fc.array(fc.record({ recorded: day, corrected: fc.array(day, { maxLength: 3 }) }), { minLength: 1, maxLength: 8 });

describe('corrections', () => {
  it('are all there, newest first, each with its statement', () => {
    fc.assert(
      fc.property(days, (written) => {
        const found = corrections(knowing(written));
        expect(found.map(({ on }) => on)).toEqual(written.flatMap(({ corrected }) => corrected).sort().reverse());
        for (const { on, statement: { id } } of found) expect(written[Number(id.slice(2))]?.corrected).toContain(on);
      }),
    );
  });
});

describe('recordings', () => {
  it('count every statement on its day, newest day first', () => {
    fc.assert(
      fc.property(days, (written) => {
        const found = recordings(knowing(written));
        expect(found.map(({ day: on }) => on)).toEqual([...new Set(written.map(({ recorded }) => recorded))].sort().reverse());
        for (const { day: on, services } of found) expect(services.get('example')).toBe(written.filter(({ recorded }) => recorded === on).length);
      }),
    );
  });

  it('leave out what follows from other statements', () => {
    const knowledge = movedService();
    const written = [...knowledge.facts.values()].flatMap(({ statements }) => statements.filter(({ derivedFrom }) => !derivedFrom));
    expect(recordings(knowledge)).toEqual([{ day: '2021-06-15', services: new Map([['example', written.length]]) }]);
    expect([...knowledge.facts.values()].flatMap(({ statements }) => statements).length).toBeGreaterThan(written.length);
  });
});
