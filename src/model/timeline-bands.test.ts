import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content, criterion as asked, movedService, service, statement } from '../../tests/fixtures/knowledge.ts';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { toKnowledge } from './knowledge.ts';
import { addMonths, firstDay, monthOf } from './date.ts';
import { cellHistories } from './runs.ts';
import { timeline } from './timeline.ts';

const named = (knowledge: ReturnType<typeof movedService>, id: string) => knowledge.criteria.filter((criterion) => criterion.id === id);

describe('the bands of a timeline', () => {
  it('parts its bands on the day a value changed, not on the first of its month', () => {
    const knowledge = movedService();
    const [criterion] = named(knowledge, 'cri/default-runtime');
    const { rows = [] } = criterion ? timeline(knowledge, criterion) : {};
    expect(rows.map(({ variant, bands }) => [variant?.id, ...bands.map(({ from, until, answer }) => `${from} ${until} ${String(answer.main.value)}`)])).toEqual([
      [undefined, '2021-05-01 2021-06-10 Docker', '2021-06-10 2021-11-01 containerd'],
      ['old', '2021-05-01 2021-06-10 Docker', '2021-06-10 2021-09-01 containerd'],
      ['new', '2021-08-01 2021-11-01 containerd'],
      ['other', '2021-05-01 2021-11-01 containerd'],
    ]);
  });

  it('is empty of services nobody asked for', () => {
    const knowledge = movedService();
    for (const criterion of knowledge.criteria) expect(timeline(knowledge, criterion, []).rows).toEqual([]);
  });

  it('has bands that follow each other within its time and cover the months of their runs', () => {
    fc.assert(
      fc.property(randomKnowledge, (knowledge) => {
        for (const criterion of knowledge.criteria) {
          const { from, until, rows } = timeline(knowledge, criterion);
          const histories = cellHistories(knowledge, [criterion]);
          for (const [i, { bands }] of rows.entries()) {
            for (const [j, band] of bands.entries()) {
              expect(band.from >= (bands[j - 1]?.until ?? from)).toBe(true);
              expect(band.from < band.until && band.until <= until).toBe(true);
            }
            const runs = histories[i]?.runs ?? [];
            expect(monthOf(bands[0]?.from ?? '')).toBe(runs[0]?.from);
            expect(bands.at(-1)?.until).toBe(firstDay(addMonths(runs.at(-1)?.until ?? '', 1)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a timeline parted by versions', () => {
  const both = { ja: 'x', en: 'x' };
  const known = () => {
    const made = content(service({ cri: { a: [] }, cni: {} }), { 'cri/runtime': asked(1, { timeline: { versions: { from: 'version', of: 'containerd' } } as never }), 'cri/version': asked(2), 'cni/other': asked(3) }, {
      'cri/runtime': [
        statement('docker', { value: 'Docker', term: 'docker', valid: { from: '2020', until: '2021-06' } }),
        statement('old', { value: 'containerd', term: 'containerd', valid: { from: '2021-06', until: '2021-09' } }),
        statement('new', { value: 'containerd (new)', term: 'containerd', valid: { from: '2021-09', until: '2022-01-15' } }),
        statement('preview', { value: 'CRI-O', stage: 'preview', valid: { from: '2022-01-15', until: '2022-03' } }),
        statement('last', { value: 'CRI-O', valid: { from: '2022-03', until: { 'last-seen': '2022-04-30' } } }),
      ],
      'cri/version': [
        statement('v1', { version: '1.7', valid: { from: '2020', until: '2021-11' } }),
        statement('v2', { version: '2.0', valid: { from: '2021-11', until: '2022-01' }, checked: '2022-06-15' }),
      ],
    });
    for (const [id, more] of Object.entries({ '2021-04-30-before': { major: true }, '2021-05-01-first': { major: true }, '2022-06-30-last': { major: true }, '2022-07-01-after': { major: true }, '2021-08-01-minor': {}, '2021-08-02-cni': { major: true, layers: ['cni'] }, '2021-08-03-release': { event: 'release', kubernetes: '1.22' }, '2021-08-04-release': { event: 'release' }, '2023-01-01-release': { event: 'release', kubernetes: '1.26' }, '2021-09-01-eol': { event: 'end-of-life', kubernetes: '1.20' } })) {
      made.milestones.set(id, { collection: 'milestones', id, data: { title: both, summary: both, layers: ['cri'], references: [], ...more } as never, body: '' });
    }
    return toKnowledge(made);
  };
  const drawn = (id = 'cri/runtime') => {
    const knowledge = known();
    return timeline(knowledge, knowledge.criteria.find((criterion) => criterion.id === id)!);
  };

  it('has a band for each major version of the term, over its releases, and none for what is no such term', () => {
    expect(drawn().rows.map(({ variant, bands }) => [variant?.id, ...bands.map(({ from, until, answer, major }) => `${from} ${until} ${String(answer.main.value)} ${major ?? '-'} ${answer.standing}`)])).toEqual([
      [
        undefined,
        '2021-05-01 2021-06-01 Docker - holds',
        '2021-06-01 2021-11-01 containerd 1 holds',
        '2021-11-01 2022-01-15 containerd (new) 2 holds',
        '2022-01-15 2022-03-01 CRI-O - holds',
        '2022-03-01 2022-05-01 CRI-O - holds',
        '2022-05-01 2022-07-01 CRI-O - last-seen',
      ],
    ]);
  });

  it('tells the major events of its layer and the releases within its time', () => {
    const { milestones, releases } = drawn();
    expect(milestones.map(({ id }) => id)).toEqual(['2021-05-01-first', '2022-06-30-last']);
    expect(releases).toEqual([{ version: '1.22', day: '2021-08-03' }]);
    expect(drawn('cni/other')).toMatchObject({ rows: [], milestones: [{ id: '2021-08-02-cni' }] });
  });
});
