import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../../tests/fixtures/damaged.ts';

describe('dates', () => {
  it('end a period after its beginning', async () => {
    expect(await problemsAfter(inFact('until: 2021-06 }', 'until: 2019-06 }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:7 dates-in-order statements.0.valid.until']);
  });

  it('that lie ahead are marked as planned', async () => {
    expect(await problemsAfter(inFact('from: 2021-06 }', 'from: 2022-06 }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:19 dates-in-order statements.1.valid.from']);
  });

  it('ahead may be planned', async () => {
    expect(await problemsAfter(inFact('valid: { from: 2021-06 }', 'valid: { from: 2021-06, until: { planned: 2030-01 } }'))).toEqual([]);
  });

  it('of a check do not lie in the future', async () => {
    expect(await problemsAfter(inFact('checked: 2021-06-15', 'checked: 2021-08-15'))).toEqual(['content/facts/example/cri/default-runtime.mdx:15 dates-in-order statements.0.checked']);
  });

  it('of the first record do not come after the last check', async () => {
    expect(await problemsAfter(inFact('recorded: 2021-06-15', 'recorded: 2021-06-16'))).toEqual(['content/facts/example/cri/default-runtime.mdx:14 dates-in-order statements.0.recorded']);
  });

  it('between which something happened stand in order', async () => {
    expect(await problemsAfter(inFact('valid: { from: 2021-06 }', 'valid: { from: { after: 2021-06-10, by: 2021-06-01 } }'))).toEqual(['content/facts/example/cri/default-runtime.mdx:19 dates-in-order statements.1.valid.from.after']);
  });
});
