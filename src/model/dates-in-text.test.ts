import { expect, test } from 'vitest';
import { datePieces } from './dates-in-text.ts';

test.each([
  ['2022-07-31より後、遅くとも2022-08から', ['', '2022-07-31', 'より後、遅くとも', '2022-08', 'から']],
  ['no date in 1.24', ['no date in 1.24']],
  ['v2022-07-31, 2022-07-31-beta, 12022-07', ['v2022-07-31, 2022-07-31-beta, 12022-07']],
])('the dates of %s', (text, pieces) => {
  expect(datePieces(text)).toEqual(pieces);
});
