import { expect, test } from 'vitest';
import { facetOf } from './table-data.ts';

test('a facet holds for each row where its ids stand among those offered', () => {
  expect(facetOf(['rks', 'eks', 'aks'], ['aks', ['rks', 'eks'], []])).toEqual({ rows: [2, [0, 1], []] });
});

test('an id that is not offered is an error that names it', () => {
  expect(() => facetOf(['rks', 'eks'], ['gke'])).toThrow('"gke" is not among rks, eks');
});
