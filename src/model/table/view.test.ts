import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialView, pressHeading, queryOf, readView, unknownNames, writeView, type View, type ViewShape } from './view.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((id) => id !== 'all' && id !== 'none');
const ids = fc.uniqueArray(fc.oneof(slug, fc.tuple(slug, slug).map(([a, b]) => `${a}/${b}`)), { maxLength: 8 });

const choice = ids.filter((values) => values.length > 0).chain((values) => fc.subarray(values).map((initial) => ({ values, initial })));
const shapes: fc.Arbitrary<ViewShape> = fc.record({
  columns: ids,
  choices: fc.dictionary(slug.filter((name) => name !== 'sort' && name !== 'q'), choice, { maxKeys: 5 }),
});
const viewsOf = (shape: ViewShape): fc.Arbitrary<View> =>
  fc.record({
    sort: fc.shuffledSubarray([...shape.columns]).chain((columns) => fc.tuple(...columns.map((column) => fc.record({ column: fc.constant(column), descending: fc.boolean() })))),
    text: fc.string({ unit: 'binary' }),
    chosen: fc.record(Object.fromEntries(Object.entries(shape.choices).map(([name, { values }]) => [name, fc.subarray([...values])]))),
  });
const prefixes = fc.constantFrom('', 'criteria.');

/** What a browser that opens the address cold makes of it. */
const reopen = (query: string, shape: ViewShape, prefix = '') => readView(new URL(`https://example.org/cri/${query}`).searchParams, shape, prefix);

const SHAPE: ViewShape = {
  columns: ['service', 'cri/default-runtime', 'from'],
  choices: {
    service: { values: ['rks', 'eks', 'aks', 'gke'], initial: ['rks', 'eks', 'aks'] },
    kind: { values: ['vendor-docs', 'repository'], initial: [] },
  },
};
const view = (changes: Partial<View>): View => ({ ...initialView(SHAPE), ...changes });

test('any view comes back from its address', () => {
  fc.assert(
    fc.property(
      shapes.chain((shape) => fc.tuple(fc.constant(shape), viewsOf(shape))),
      prefixes,
      ([shape, before], prefix) => {
        const { view: after, ignored } = reopen(queryOf(writeView(before, shape, prefix)), shape, prefix);
        expect(after).toEqual({ ...before, chosen: { ...before.chosen } });
        expect(ignored).toEqual([]);
      },
    ),
  );
});

test('any address at all gives a view that comes back', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), shapes, (query, shape) => {
      const { view: once } = reopen(`?${query}`, shape);
      expect(reopen(queryOf(writeView(once, shape)), shape).view).toEqual(once);
    }),
  );
});

describe('the address of a view', () => {
  test('says nothing of what is as it was from the start', () => expect(queryOf(writeView(initialView(SHAPE), SHAPE))).toBe(''));

  test('can be read by people', () => {
    const sort = [{ column: 'from', descending: true }, { column: 'cri/default-runtime', descending: false }];
    expect(queryOf(writeView(view({ sort, text: 'docker', chosen: { service: ['eks', 'aks'], kind: ['repository'] } }), SHAPE))).toBe(
      '?q=docker&service=eks,aks&kind=repository&sort=-from,cri/default-runtime',
    );
  });

  test('says all and none in words, which hold for ids added later', () => {
    expect(writeView(view({ chosen: { service: [...(SHAPE.choices.service?.values ?? [])], kind: [] } }), SHAPE)).toEqual([['service', 'all']]);
    expect(writeView(view({ chosen: { service: [], kind: [] } }), SHAPE)).toEqual([['service', 'none']]);
    const grown = { ...SHAPE, choices: { ...SHAPE.choices, service: { values: ['rks', 'eks', 'oke'], initial: ['rks'] } } };
    expect(reopen('?service=all', grown).view.chosen.service).toEqual(['rks', 'eks', 'oke']);
  });
});

describe('an address from another time', () => {
  test('leaves out what is gone, and names it', () => {
    const { view: read, ignored } = reopen('?service=eks,gone&sort=-gone,from&kind=gone', SHAPE);
    expect(read).toEqual(view({ sort: [{ column: 'from', descending: false }], chosen: { service: ['eks'], kind: [] } }));
    expect(ignored).toEqual(['sort=-gone', 'service=gone', 'kind=gone']);
  });

  test('keeps the first of two ways to sort by one column', () => {
    expect(reopen('?sort=-from,from', SHAPE).view.sort).toEqual([{ column: 'from', descending: true }]);
  });

  test('may hold names that no table of the page knows', () => {
    const query = new URLSearchParams('service=eks&criteria.sort=eks&colour=red&sort=from');
    expect(unknownNames(query, [{ shape: SHAPE, prefix: '' }])).toEqual(['criteria.sort', 'colour']);
    expect(unknownNames(query, [{ shape: SHAPE, prefix: '' }, { shape: SHAPE, prefix: 'criteria.' }])).toEqual(['colour']);
  });
});

describe('pressing a heading', () => {
  const up = { column: 'from', descending: false };
  const down = { column: 'from', descending: true };
  const other = { column: 'service', descending: true };

  test('goes up, down, and back to the author’s order', () => {
    expect(pressHeading([], 'from', false)).toEqual([up]);
    expect(pressHeading([up], 'from', false)).toEqual([down]);
    expect(pressHeading([down], 'from', false)).toEqual([]);
  });

  test('alone forgets the other columns, with several keeps them in their places', () => {
    expect(pressHeading([other], 'from', false)).toEqual([up]);
    expect(pressHeading([other], 'from', true)).toEqual([other, up]);
    expect(pressHeading([up, other], 'from', true)).toEqual([down, other]);
    expect(pressHeading([down, other], 'from', true)).toEqual([other]);
  });
});

describe('an address that somebody shortened or mistyped', () => {
  const shape: ViewShape = { columns: ['from'], choices: { service: { values: ['rks', 'eks'], initial: [] }, columns: { values: ['from', 'until'], initial: ['from'] }, kind: { values: ['docs'], initial: [] } } };
  const read = (query: string) => readView(new URLSearchParams(query), shape);

  test.each([
    ['service=,eks,', { service: ['eks'] }, []],
    ['service=', { service: [] }, []],
    ['sort=', {}, []],
    ['columns=gone', { columns: ['from'] }, ['columns=gone']],
    ['columns=gone,until', { columns: ['until'] }, ['columns=gone']],
    ['columns=none', { columns: [] }, []],
    ['columns=all', { columns: ['from', 'until'] }, []],
  ])('%s is read as far as it means something', (query, chosen, ignored) => {
    expect(read(query)).toEqual({ view: { sort: [], text: '', chosen: { ...initialView(shape).chosen, ...chosen } }, ignored });
  });

  test('the only id of a choice is written by its name, all of several as all', () => {
    expect(writeView({ sort: [], text: '', chosen: { kind: ['docs'], service: ['rks', 'eks'] } }, shape)).toEqual([['service', 'all'], ['kind', 'docs']]);
  });
});
