import { describe, expect, it } from 'vitest';
import { authoredMoves, toMoves } from '../ledger/move.ts';
import { withImplied } from '../ledger/implied.ts';
import { toKnowledge } from '../model/knowledge.ts';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, ruleContext } from '../../tests/fixtures/rule-context.ts';
import { entryNames } from './entry-name.ts';

const fact = [...toKnowledge(ruleContext(exampleFiles([statement('now')])).content).facts.values()][0];

/** The name of the one statement there is, after what was declared to have moved. */
function named(moves: object[], published: string[] = []): string | undefined {
  const declared = toMoves(authoredMoves.parse({ moves }));
  const [only] = fact?.statements ?? [];
  return fact && only && entryNames(withImplied(declared, published)).ofStatement(fact, only);
}

const HERE = '/facts/example/cri/default-runtime/';
const OLD = '/facts/example/cri/old/';

describe('the name of an entry', () => {
  it('is the id of its statement', () => {
    expect(named([])).toBe('example/cri/default-runtime#now');
  });

  it('stays when the statement is renamed, and renamed again', () => {
    expect(named([{ from: `${HERE}#first`, moved: `${HERE}#now`, on: '2026-12-01' }])).toBe('example/cri/default-runtime#first');
    expect(
      named([
        { from: `${HERE}#second`, moved: `${HERE}#now`, on: '2027-01-01' },
        { from: `${HERE}#first`, moved: `${HERE}#second`, on: '2026-12-01' },
      ]),
    ).toBe('example/cri/default-runtime#first');
  });

  it('stays when its fact moves', () => {
    expect(named([{ from: OLD, moved: HERE, on: '2026-12-01' }], [OLD, `${OLD}#now`])).toBe('example/cri/old#now');
  });

  it('is its own for what came out of a split', () => {
    expect(named([{ from: `${HERE}#first`, split: [`${HERE}#now`, `${HERE}#other`], on: '2026-12-01' }])).toBe('example/cri/default-runtime#now');
  });

  it('stays for a milestone that is renamed', () => {
    const moves = toMoves(authoredMoves.parse({ moves: [{ from: '/timeline/#2022-05-03-old', moved: '/timeline/#2022-05-03-new', on: '2026-12-01' }] }));
    expect(entryNames(moves).ofMilestone('2022-05-03-new')).toBe('2022-05-03-old');
  });
});
