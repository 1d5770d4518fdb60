import { expect, it } from 'vitest';
import { headlineFirst, headlineOf } from './headline.ts';

interface Named {
  id: string;
  headline?: true;
}

const gke: Named = { id: 'gke' };
const eks: Named = { id: 'eks', headline: true };
const oke: Named = { id: 'oke' };

it('opens with what is marked, and with everything where nothing is', () => {
  expect(headlineOf([gke, eks, oke])).toEqual([eks]);
  expect(headlineOf([gke, oke])).toEqual([gke, oke]);
});

it('keeps everything once, what is marked first', () => {
  expect(headlineFirst([gke, eks, oke])).toEqual([eks, gke, oke]);
});
