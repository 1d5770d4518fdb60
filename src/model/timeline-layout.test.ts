import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { addMonths } from './date.ts';
import type { Milestone } from './knowledge.ts';
import { textWidth } from './text-width.ts';
import { layOut, type Drawing, type Form } from './timeline-layout.ts';
import { meaning, timeline, type Timeline } from './timeline.ts';

const WIDE: Form = { width: 1120, names: 'beside', nameSize: 13, labelSize: 12, tickSize: 12 };
const NARROW: Form = { width: 344, names: 'above', nameSize: 13, labelSize: 11, tickSize: 10.5 };

const day = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 28 })).map(([months, number]) => `${addMonths('2021-05', months)}-${String(number).padStart(2, '0')}`);
const days = fc.array(day, { maxLength: 12 }).map((all) => all.sort());
const milestone = (date: string): Milestone => ({ id: date, date, title: { ja: '', en: '' }, summary: { ja: '', en: '' }, layers: ['cri'], references: [] }) as unknown as Milestone;
const timelines: fc.Arbitrary<Timeline[]> = fc.tuple(randomKnowledge, days, days).map(([knowledge, upstream, released]) =>
  knowledge.criteria
    .map((criterion): Timeline => ({ ...timeline(knowledge, criterion), milestones: upstream.map(milestone), releases: released.map((on, i) => ({ version: `1.${20 + i}`, day: on })) }))
    .filter(({ rows }) => rows.length > 0),
);
const labels = {
  name: (row: Timeline['rows'][number]) => row.variant?.id ?? row.service.id,
  band: (band: Timeline['rows'][number]['bands'][number]) => [`${String(band.answer.main.value)} (${band.answer.standing})`, String(band.answer.main.value)],
  releases: 'Kubernetes',
};

describe.each([WIDE, NARROW])('a drawing with names $names its bands', (form) => {
  const holds = (demand: (drawing: Drawing) => void) =>
    fc.assert(
      fc.property(timelines, (all) => {
        for (const one of all) demand(layOut(one, labels, form));
      }),
      { numRuns: 40 },
    );

  it('keeps every band within the axis, and one after the other', () => {
    holds(({ axis, rows }) => {
      for (const { bands } of rows) {
        for (const [i, { x, width }] of bands.entries()) {
          const before = bands[i - 1];
          expect(x).toBeGreaterThanOrEqual((before ? before.x + before.width : axis.from) - 1e-6);
          expect(x + width).toBeLessThanOrEqual(axis.until + 1e-6);
        }
      }
    });
  });

  it('labels a band only where the label fits, and never twice in a row', () => {
    holds(({ rows }) => {
      for (const { bands } of rows) {
        for (const [i, { label, width }] of bands.entries()) {
          if (label === undefined) continue;
          expect(textWidth(label) * form.labelSize).toBeLessThan(width);
          expect(label).not.toBe(bands[i - 1]?.label);
        }
      }
    });
  });

  it('stacks its rows without overlap, above its lower edge', () => {
    holds(({ rows, bandHeight, height, axis }) => {
      for (const [i, { bandY }] of rows.entries()) expect(bandY).toBeGreaterThanOrEqual(i === 0 ? axis.top : (rows[i - 1]?.bandY ?? 0) + bandHeight);
      expect(height).toBeGreaterThan((rows.at(-1)?.bandY ?? 0) + bandHeight);
    });
  });

  it('lets no two marks of events touch, and keeps them within its width', () => {
    holds(({ milestones }) => {
      for (const [i, { x, y }] of milestones.entries()) {
        expect(x).toBeGreaterThanOrEqual(9);
        expect(x).toBeLessThanOrEqual(form.width - 9);
        for (const other of milestones.slice(0, i)) expect(other.y !== y || Math.abs(other.x - x) > 18).toBe(true);
      }
    });
  });

  it('labels releases only where there is room', () => {
    holds(({ releases }) => {
      const shown = releases.filter((tick): tick is { x: number; label: string } => tick.label !== undefined);
      for (const [i, { x, label }] of shown.entries()) {
        const half = (text: string) => (textWidth(text) * form.tickSize) / 2;
        const before = shown[i - 1];
        if (before) expect(x - half(label)).toBeGreaterThan(before.x + half(before.label));
        expect(x + half(label)).toBeLessThanOrEqual(form.width);
      }
    });
  });
});

describe('a drawing', () => {
  const band = (from: string, until: string, value: string, more: object = {}) => ({ from, until, answer: { main: { value }, standing: 'holds', others: [], alongside: [] }, ...more });
  const row = (bands: object[], variant?: string) => ({ service: { id: 's' }, ...(variant ? { variant: { id: variant } } : {}), bands });
  const drawn = (form: typeof WIDE, rows: object[], more: object = {}) => {
    const meanings = new Set((rows as Timeline['rows']).flatMap(({ bands }) => bands.map(meaning)));
    const fills = new Map([...meanings].map((key, fill) => [key, fill]));
    return layOut({ from: '2021-01-01', until: '2025-01-01', rows, fills, releases: [], milestones: [], ...more } as unknown as Timeline, labels, form);
  };
  const OF_TERM = (value: string, term: string) => ({ answer: { main: { value, term }, standing: 'holds', others: [], alongside: [] } });

  it('has names of rows beside its bands, or above them', () => {
    const wide = drawn(WIDE, [row([]), row([], 'a-rather-long-name'), row([])]);
    expect(wide.axis).toMatchObject({ from: Math.ceil(textWidth('a-rather-long-name') * 13 + 10) + 10, until: 1119 });
    expect(wide.rows.map(({ first, bandY }) => [first, bandY - wide.axis.top])).toEqual([[true, 8], [false, 33], [true, 68]]);
    for (const { nameY, bandY } of wide.rows) expect(nameY - bandY).toBeCloseTo(10 + 13 * 0.36);
    expect([wide.height, wide.axis.bottom - wide.axis.top]).toEqual([Math.ceil(wide.axis.bottom + 18), 93]);
    const narrow = drawn(NARROW, [row([]), row([], 'v')]);
    expect(narrow.axis).toMatchObject({ from: 1, until: 343 });
    expect(narrow.rows.map(({ nameY, bandY }) => [nameY, bandY].map((y) => y - narrow.axis.top))).toEqual([[21, 26], [65, 70]]);
    expect(drawn(WIDE, [row([])]).axis.from).toBe(Math.ceil(textWidth('Kubernetes') * 13) + 10);
  });

  it('places days by their share of its time', () => {
    const { axis, rows, years } = drawn(NARROW, [row([band('2021-01-01', '2022-01-01', 'x'), band('2022-01-01', '2025-01-01', 'y')])]);
    const at = (days: number) => axis.from + ((axis.until - axis.from) * days) / 1461;
    expect(years.map(({ label }) => label)).toEqual(['2022', '2023', '2024', '2025']);
    years.forEach(({ x }, i) => expect(x).toBeCloseTo(at([365, 730, 1095, 1461][i] ?? 0)));
    const [x, y] = rows[0]?.bands ?? [];
    expect([x?.x, x?.width, y?.x, y?.width].map((n) => Math.round(n ?? 0))).toEqual([at(0), at(365) - at(0), at(365), at(1461) - at(365)].map(Math.round));
  });

  it('labels a band with the fullest words that fit, once in a row', () => {
    const label = (width: number) => drawn({ ...NARROW, width: width + 2 }, [row([band('2021-01-01', '2025-01-01', 'value')])]).rows[0]?.bands[0]?.label;
    const room = (text: string) => textWidth(text) * NARROW.labelSize + 12;
    const [full, short] = [room('value (holds)'), room('value')];
    expect([label(full + 0.01), label(full - 0.01), label(short + 0.01), label(short - 0.01)]).toEqual(['value (holds)', 'value', 'value', undefined]);
    const repeated = drawn(WIDE, [row([band('2021-01-01', '2022-01-01', 'x'), band('2022-01-01', '2023-01-01', 'x'), band('2023-01-01', '2024-01-01', 'y'), band('2024-01-01', '2025-01-01', 'x')])]);
    expect(repeated.rows[0]?.bands.map((placed) => placed.label)).toEqual(['x (holds)', undefined, 'y (holds)', 'x (holds)']);
    expect(repeated.rows[0]?.bands.map((placed) => 'label' in placed)).toEqual([true, false, true, true]);
  });

  it('fills bands that mean the same alike, as the timeline has it', () => {
    const { rows } = drawn(WIDE, [
      row([band('2022-01-01', '2023-01-01', 'x'), band('2023-01-01', '2024-01-01', 'y')]),
      row([band('2021-01-01', '2022-01-01', 'y'), band('2022-06-01', '2023-01-01', 'a', OF_TERM('a', 't')), band('2023-01-01', '2024-01-01', 'b', OF_TERM('b', 't')), band('2024-01-01', '2025-01-01', 'c', { ...OF_TERM('c', 't'), major: 2 })], 'v'),
    ]);
    expect(rows.map(({ bands }) => bands.map(({ tone }) => tone))).toEqual([[0, 1], [1, 2, 2, 3]]);
  });

  it('stacks marks that would touch, the first nearest to the axis, and numbers them', () => {
    const { milestones, releaseY, axis } = drawn(WIDE, [row([])], { milestones: ['2021-01-01', '2021-01-02', '2021-01-03', '2023-01-01', '2025-01-01'].map(milestone) });
    expect(milestones.map(({ number, y }) => [number, y])).toEqual([[1, 50], [2, 30], [3, 10], [4, 50], [5, 50]]);
    expect(milestones.at(-1)?.x).toBe(WIDE.width - 9);
    expect([releaseY, axis.top]).toEqual([60 + 12 + 4, 60 + 12 + 4 + 12 + 10]);
    expect(drawn(NARROW, [row([])], { milestones: [milestone('2021-01-01')] }).milestones[0]?.x).toBe(9);
    expect(drawn(WIDE, [row([])]).releaseY).toBe(16);
  });

  it('leaves out labels of releases that would touch the one before, or be cut off, but not their ticks', () => {
    const release = (day: string, i: number) => ({ version: `1.${20 + i}`, day });
    const { releases } = drawn(NARROW, [row([])], { releases: ['2021-02-01', '2021-02-10', '2022-01-01', '2024-12-31'].map(release) });
    expect(releases.map(({ label }) => label)).toEqual(['1.20', undefined, '1.22', undefined]);
    expect(releases.every(({ x }) => x > 0)).toBe(true);
  });
});
