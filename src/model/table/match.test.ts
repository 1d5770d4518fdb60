import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedTexts, match, type Rows } from './match.ts';
import { initialView, type View, type ViewShape } from './view.ts';

const SHAPE: ViewShape = {
  columns: [],
  choices: {
    service: { values: ['rks', 'eks', 'aks'], initial: [] },
    kind: { values: ['docs', 'notes'], initial: [] },
    month: { values: ['2021-05', '2021-06', '2021-07'], initial: [] },
    columns: { values: ['from'], initial: ['from'] },
  },
};
const ROWS: Rows = {
  count: 4,
  facets: {
    service: { rows: [0, 1, 1, 2] },
    kind: { rows: [[0], [0, 1], [], [1]] },
    month: { rows: [[0, 2], [1, 1], [2, 2], [1, 0]], span: true },
  },
  texts: foldedTexts(() => ['RKS Weave Net', 'EKS クラスター', 'EKS Docker', 'AKS クラスタ']),
};
const seen = (changes: Partial<View>, shape = SHAPE) => match(ROWS, { ...initialView(shape), ...changes }, shape);
const shown = (changes: Partial<View>, shape = SHAPE) => seen(changes, shape).shown.flatMap((is, row) => (is ? [row] : []));
const chosen = (choices: Record<string, string[]>) => ({ chosen: { ...initialView(SHAPE).chosen, ...choices } });

describe('match', () => {
  test('shows every row where nothing is asked', () => expect(shown({})).toEqual([0, 1, 2, 3]));

  test('finds all words of a search, folded', () => {
    expect(shown({ text: 'ｸﾗｽﾀｰ' })).toEqual([1, 3]);
    expect(shown({ text: 'eks　ｸﾗｽﾀ' })).toEqual([1]);
  });

  test('takes any id of a facet, and every facet', () => {
    expect(shown(chosen({ service: ['rks', 'eks'] }))).toEqual([0, 1, 2]);
    expect(shown(chosen({ kind: ['notes'] }))).toEqual([1, 3]);
    expect(shown(chosen({ service: ['eks'], kind: ['notes'] }))).toEqual([1]);
  });

  test('takes the rows whose span reaches over an id', () => {
    expect(shown(chosen({ month: ['2021-06'] }))).toEqual([0, 1]);
    expect(shown(chosen({ month: ['2021-07'] }))).toEqual([0, 2]);
  });

  test('counts for each id what it would show beside the other demands', () => {
    expect(seen({}).counts()).toMatchObject({ service: [1, 2, 1], kind: [2, 2], month: [1, 2, 2] });
    expect(seen(chosen({ service: ['eks'] })).counts()).toMatchObject({ service: [1, 2, 1], kind: [1, 1], month: [0, 1, 1] });
  });

  test('says what to give up where nothing is left, most rows first', () => {
    const none = seen({ text: 'weave', ...chosen({ service: ['aks'], kind: ['docs'] }) });
    expect(none.count).toBe(0);
    expect(none.loosen()).toEqual([{ name: 'service', rows: 1 }]);
    expect(seen({ text: 'クラスタ', ...chosen({ service: ['rks'] }) }).loosen()).toEqual([{ name: 'service', rows: 2 }, { name: 'q', rows: 1 }]);
  });

  test('a choice that begins with some ids shows nothing once none is chosen', () => {
    const shape = { ...SHAPE, choices: { ...SHAPE.choices, service: { values: ['rks', 'eks', 'aks'], initial: ['eks'] } } };
    expect(shown({}, shape)).toEqual([1, 2]);
    expect(shown({ chosen: { service: [] } }, shape)).toEqual([]);
  });

  test('a span may be empty', () => {
    const rows: Rows = { ...ROWS, count: 1, facets: { month: { rows: [[]], span: true } } };
    expect(match(rows, initialView(SHAPE), SHAPE).counts()).toEqual({ month: [0, 0, 0] });
  });

  test('texts are asked for only where something is searched for, and folded once', () => {
    let read = 0;
    const rows: Rows = { ...ROWS, texts: foldedTexts(() => (read += 1, ['A', 'B', 'C', 'D'])) };
    for (const [text, times] of [['', 0], [' ', 0], ['b', 1], ['ｃ', 1]] as const) {
      expect(match(rows, { ...initialView(SHAPE), text }, SHAPE).count).toBe(text.trim() === '' ? 4 : 1);
      expect(read).toBe(times);
    }
  });

  test('an id’s count is what choosing it alone shows', () => {
    const subsets = fc.record({ service: fc.subarray(['rks', 'eks', 'aks']), kind: fc.subarray(['docs', 'notes']), month: fc.subarray(['2021-05', '2021-07']) });
    fc.assert(
      fc.property(subsets, fc.constantFrom('service', 'kind', 'month'), fc.nat(2), (choices, name, i) => {
        const id = SHAPE.choices[name]?.values[i];
        if (id === undefined) return;
        expect(seen(chosen(choices)).counts()[name]?.[i]).toBe(seen(chosen({ ...choices, [name]: [id] })).count);
      }),
    );
  });
});
