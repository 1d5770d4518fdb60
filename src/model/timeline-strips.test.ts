import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { addMonths } from './date.ts';
import type { Milestone } from './knowledge.ts';
import { textWidth } from './text-width.ts';
import { strips } from './timeline-strips.ts';
import { timeline, type Band, type BandRow, type Timeline } from './timeline.ts';

const ROOMS = [300, 540, 940] as const;
const labels = {
  name: ({ service, variant }: BandRow) => variant?.id ?? service.id,
  band: ({ answer }: Band) => [`${String(answer.main.value)} (${answer.standing})`, String(answer.main.value)],
  releases: 'Kubernetes',
};
const days = fc.array(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 28 })), { maxLength: 12 }).map((all) => all.map(([months, day]) => `${addMonths('2021-05', months)}-${String(day).padStart(2, '0')}`).sort());
const event = (date: string) => ({ id: date, date }) as Milestone;
const timelines = fc.tuple(randomKnowledge, days, days).map(([knowledge, upstream, released]) =>
  knowledge.criteria
    .map((criterion): Timeline => ({ ...timeline(knowledge, criterion), milestones: upstream.map(event), releases: released.map((day, i) => ({ version: `1.${20 + i}`, day })) }))
    .filter(({ rows }) => rows.length > 0),
);
const holds = (demand: (drawn: ReturnType<typeof strips>) => void) =>
  fc.assert(
    fc.property(timelines, (all) => {
      for (const one of all) demand(strips(one, labels, ROOMS));
    }),
    { numRuns: 40 },
  );
/** What a share of the axis is in a room. */
const px = (share: string, room: number) => (Number.parseFloat(share) / 100) * room;

describe('the strips of a timeline', () => {
  it('have bands one after the other, from the beginning of the axis to its end at most', () => {
    holds(({ rows }) => {
      for (const { bands } of rows) {
        for (const [i, { x, width }] of bands.entries()) {
          const before = bands[i - 1];
          expect(Number.parseFloat(x)).toBeGreaterThanOrEqual(before ? Number.parseFloat(before.x) : 0);
          expect(Number.parseFloat(x) + Number.parseFloat(width)).toBeLessThanOrEqual(100.3);
        }
      }
    });
  });

  it('have words that fit into their bands in every room', () => {
    holds(({ rows }) => {
      for (const { words, width } of rows.flatMap(({ bands }) => bands)) {
        expect(words).toHaveLength(ROOMS.length);
        for (const [i, text] of words.entries()) expect(textWidth(text ?? '') * 12).toBeLessThan(px(width, ROOMS[i] ?? 0));
      }
    });
  });

  it('have releases whose words touch in no room', () => {
    holds(({ releases }) => {
      for (const [room, width] of ROOMS.entries()) {
        const shown = releases.flatMap(({ x, words }) => (words[room] === undefined ? [] : [{ x: px(x, width), half: textWidth(words[room]) * 6 }]));
        for (const [i, { x, half }] of shown.entries()) if (i > 0) expect(x - half).toBeGreaterThan((shown[i - 1]?.x ?? 0) + (shown[i - 1]?.half ?? 0));
      }
    });
  });

  it('have events whose numbers touch in no room, above the words of the axis', () => {
    holds(({ milestones, axis }) => {
      for (const [i, { x, y }] of milestones.entries()) {
        expect(y + 9).toBeLessThan(axis.words);
        for (const other of milestones.slice(0, i)) {
          if (other.y === y) for (const room of ROOMS) expect(px(x, room) - px(other.x, room)).toBeGreaterThan(17);
        }
      }
    });
  });

  it('say in each room what fits there', () => {
    const band = { from: '2021-01-01', until: '2022-01-01', answer: { main: { value: 'containerd' }, standing: 'holds', others: [], alongside: [] } };
    const one = { from: '2021-01-01', until: '2025-01-01', rows: [{ service: { id: 's' }, bands: [band] }], fills: new Map(), releases: [], milestones: [] } as unknown as Timeline;
    expect(strips(one, labels, [200, 400, 900]).rows[0]?.bands[0]).toMatchObject({ x: '0%', width: '25%', words: [undefined, 'containerd', 'containerd (holds)'] });
    expect(strips(one, labels, [900]).years.map(({ x, words }) => `${words.join()} ${x}`)).toEqual(['2022 25%', '2023 50%', '2024 74.9%', '2025 100%']);
  });
});
