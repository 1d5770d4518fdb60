import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { addMonths } from './date.ts';
import type { Milestone } from './knowledge.ts';
import { textWidth } from './text-width.ts';
import { layOut, NARROW, WIDE, type Drawing } from './timeline-layout.ts';
import { timeline, type Timeline } from './timeline.ts';

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
