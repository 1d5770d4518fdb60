import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { content, criterion as asked, movedService, service, statement } from '../../tests/fixtures/knowledge.ts';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { firstDay, addMonths, monthsBetween } from './date.ts';
import { toKnowledge } from './knowledge.ts';
import { meaning, timeline, TONES, type BandRow } from './timeline.ts';

const knowledge = movedService();
const criterion = knowledge.criteria.find(({ id }) => id === 'cri/default-runtime') ?? knowledge.criteria[0];
if (!criterion) throw new Error('The fixture has no criterion');

describe('a timeline until a month', () => {
  const whole = timeline(knowledge, criterion);

  it('ends with that month, whatever came later', () => {
    for (const month of monthsBetween(knowledge.months.first, knowledge.months.last)) {
      const { until, rows } = timeline(knowledge, criterion, knowledge.services, month);
      expect(until).toBe(firstDay(addMonths(month, 1)));
      for (const { bands } of rows) for (const band of bands) expect(band.until <= until).toBe(true);
    }
  });

  it('begins as the whole one does', () => {
    const [first] = timeline(knowledge, criterion, knowledge.services, knowledge.months.first).rows;
    expect(first?.bands.at(0)?.answer.main.id).toBe(whole.rows[0]?.bands[0]?.answer.main.id);
    expect(whole.rows[0]?.bands.length).toBeGreaterThan(1);
  });
});

describe('fills', () => {
  const neighbours = (rows: BandRow[], of: string) =>
    new Set(rows.flatMap(({ bands }) => bands.flatMap((band, i) => (meaning(band) === of ? [bands[i - 1], bands[i + 1]] : []))).flatMap((band) => (band ? [meaning(band)] : [])).filter((key) => key !== of));

  it('are the same for a meaning in the pictures of single services as in that of all', () => {
    fc.assert(
      fc.property(randomKnowledge, (anyKnowledge) => {
        for (const one of anyKnowledge.criteria) {
          const { fills, rows } = timeline(anyKnowledge, one);
          for (const { bands } of rows) for (const band of bands) expect(fills.get(meaning(band))).toBeLessThan(TONES);
          for (const service of anyKnowledge.services) expect(timeline(anyKnowledge, one, [service]).fills).toEqual(fills);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('differ where one band follows another, as long as there are enough', () => {
    fc.assert(
      fc.property(randomKnowledge, (anyKnowledge) => {
        for (const one of anyKnowledge.criteria) {
          const { fills, rows } = timeline(anyKnowledge, one);
          for (const key of fills.keys()) {
            for (const other of neighbours(rows, key)) {
              const enough = neighbours(rows, key).size < TONES && neighbours(rows, other).size < TONES;
              if (enough) expect(fills.get(key)).not.toBe(fills.get(other));
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('begin with the services that tables open with', () => {
    fc.assert(
      fc.property(randomKnowledge, (anyKnowledge) => {
        const last = anyKnowledge.services.at(-1);
        const services = anyKnowledge.services.map((service) => (service === last ? { ...service, headline: true as const } : service));
        for (const one of anyKnowledge.criteria) {
          const all = { ...anyKnowledge, services };
          const opening = new Set(timeline(all, one, services.slice(-1)).rows.flatMap(({ bands }) => bands.map(meaning)));
          if (opening.size > TONES) continue;
          const { fills } = timeline(all, one);
          expect([...opening].map((key) => fills.get(key)).sort()).toEqual([...opening].map((_, i) => i));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('bands that are parted by version', () => {
  /** The bands of containerd that followed Docker, with these versions on record. */
  const parted = (versions: Parameters<typeof statement>[]) => {
    const known = toKnowledge(
      content(
        service({ cri: {}, cni: {} }),
        { 'cri/default-runtime': asked(1, { timeline: { versions: { of: 'containerd', from: 'runtime-version' } } }), 'cri/runtime-version': asked(2, { sort: 'version' }) },
        {
          'cri/default-runtime': [
            statement('docker', { value: 'Docker', term: 'docker', valid: { from: '2021-05', until: '2021-08' } }),
            statement('containerd', { value: 'containerd', term: 'containerd', valid: { from: '2021-08' }, checked: '2021-12-20' }),
          ],
          'cri/runtime-version': versions.map((parts) => statement(...parts)),
        },
      ),
    );
    const [first] = known.criteria;
    return first ? timeline(known, first).rows.flatMap(({ bands }) => bands.map(({ from, major, answer }) => `${from} ${answer.main.id} ${major}`)) : [];
  };

  it('are so where the major version changes', () => {
    expect(parted([['one', { value: 'containerd 1.7', version: '1.7', valid: { from: '2021-08', until: '2021-10' } }], ['two', { value: '2.0', version: '2.0', valid: { from: '2021-10' } }]])).toEqual(['2021-05-01 docker undefined', '2021-08-01 containerd 1', '2021-10-01 containerd 2']);
  });

  it('do not take the version of what was there before for their own', () => {
    expect(parted([['old', { value: 'Docker 20.10', term: 'docker', version: '20.10', valid: { from: '2021-05', until: '2021-10' } }], ['new', { value: 'containerd 1.6', version: '1.6', valid: { from: '2021-10' } }]])).toEqual(['2021-05-01 docker undefined', '2021-08-01 containerd undefined', '2021-10-01 containerd 1']);
    expect(parted([['moby', { value: 'containerd of Moby 20.10', term: 'docker', version: '20.10', valid: { from: '2021-05' } }]])).toEqual(['2021-05-01 docker undefined', '2021-08-01 containerd undefined']);
  });
});
