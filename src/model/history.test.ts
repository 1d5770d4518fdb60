import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { firstDay } from './date.ts';
import { history, predecessor, successor } from './history.ts';
import { toKnowledge, type Fact } from './knowledge.ts';
import { since } from './statement.ts';

/** A fact with these statements, in the order in which they are written. */
function factWith(...statements: AuthoredStatement[]): Fact {
  const of = service({ cri: { a: [], b: [] }, cni: {} });
  return toKnowledge(content(of, { 'cri/x': criterion(1) }, { 'cri/x': statements })).facts.get('example/cri/x')!;
}

const ids = (fact: Fact) => history(fact).map((s) => s.id);
/** The id of what the statement `id` took over from. */
const before = (fact: Fact, id: string) => predecessor(fact, fact.statements.find((s) => s.id === id)!)?.id;
const began = (id: string, from: AuthoredStatement['valid']['from'], parts: Partial<AuthoredStatement> = {}) => statement(id, { ...parts, valid: { from } });

describe('the history of a fact', () => {
  it('goes from the oldest start to the newest, however exact each is', () => {
    const fact = factWith(began('day', '2022-03-15'), began('month', '2022-03'), began('year', '2022'), began('by', { by: '2022-02' }));
    expect(ids(fact)).toEqual(['year', 'by', 'month', 'day']);
  });

  it('begins with what nobody knows the start of', () => {
    expect(ids(factWith(began('known', '1999'), began('unknown', 'unknown')))).toEqual(['unknown', 'known']);
  });

  it('keeps the author’s order between statements that began on one day', () => {
    const fact = factWith(began('b', '2022-01-01'), began('a', '2022'), began('c', '2022-01'));
    expect(ids(fact)).toEqual(['b', 'a', 'c']);
  });

  it('leaves the fact as its author wrote it', () => {
    const fact = factWith(began('later', '2022'), began('earlier', '2020'));
    history(fact);
    expect(fact.statements.map((s) => s.id)).toEqual(['later', 'earlier']);
  });

  it('holds every statement once, none before one that began earlier', () => {
    const date = fc.constantFrom('unknown' as const, '2020', '2020-06', '2020-06-15', '2021-01-01', '2023');
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), (dates) => {
        const fact = factWith(...dates.map((from, i) => began(`s${i}`, from)));
        const starts = history(fact).map((s) => firstDay(since(s) ?? '0000'));
        expect(ids(fact).sort()).toEqual(fact.statements.map((s) => s.id).sort());
        expect(starts).toEqual([...starts].sort());
      }),
    );
  });
});

describe('what a statement took over from', () => {
  it('is the last one that began before it, wherever in the file that is written', () => {
    const fact = factWith(began('third', '2024'), began('first', '2018'), began('second', '2022'));
    expect(before(fact, 'third')).toBe('second');
    expect(before(fact, 'second')).toBe('first');
  });

  it('is nothing for the first one, and for ones that began together', () => {
    const fact = factWith(began('a', '2018'), began('b', '2018-01-01'));
    expect([before(fact, 'a'), before(fact, 'b')]).toEqual([undefined, undefined]);
  });

  it('speaks of the same variants, named in whatever order', () => {
    const fact = factWith(
      began('both', '2018', { variants: ['a', 'b'] }),
      began('only-a', '2019', { variants: ['a'] }),
      began('whole', '2020'),
      began('both-again', '2022', { variants: ['b', 'a'] }),
    );
    expect(before(fact, 'both-again')).toBe('both');
    expect(before(fact, 'whole')).toBeUndefined();
  });

  it('may be something whose own start is not known', () => {
    expect(before(factWith(began('old', 'unknown'), began('new', '2022')), 'new')).toBe('old');
  });

  it('is no remark and no plan', () => {
    const fact = factWith(began('old', '2018'), began('remark', '2020', { alongside: true }), began('plan', '2021', { plan: 'kept' }), began('new', '2022'));
    expect(before(fact, 'new')).toBe('old');
  });
});

describe('what stands in for a statement when it ends', () => {
  const over = (id: string, valid: AuthoredStatement['valid'], parts: Partial<AuthoredStatement> = {}) => statement(id, { ...parts, valid });
  const ended = over('ended', { from: '2018', until: '2020' }, { variants: ['a', 'b'] });
  const after = (...others: AuthoredStatement[]) => {
    const fact = factWith(ended, ...others);
    return successor(fact, fact.statements[0]!)?.id;
  };
  const own = { variants: ['b', 'a'] };

  it('is one of the same variants that has begun by then and lasts longer, the first of several', () => {
    expect(after(over('next', { from: '2020' }, own))).toBe('next');
    expect(after(over('second', { from: '2019-02' }, own), over('first', { from: '2019-01', until: '2021' }, own))).toBe('first');
    expect(after(over('open', { from: '2019', until: 'unknown' }, own))).toBe('open');
    expect(after(over('seen', { from: '2019', until: { 'last-seen': '2020-01-01' } }, own))).toBe('seen');
  });

  it.each<[string, AuthoredStatement]>([
    ['begins later', over('x', { from: '2020-02' }, own)],
    ['ends as early', over('x', { from: '2019', until: '2020' }, own)],
    ['was last seen before', over('x', { from: '2019', until: { 'last-seen': '2019-12-31' } }, own)],
    ['is of other variants', over('x', { from: '2019' }, { variants: ['a'] })],
    ['is of the whole service', over('x', { from: '2019' })],
    ['is a remark', over('x', { from: '2019' }, { ...own, alongside: true })],
    ['is a plan', over('x', { from: '2019' }, { ...own, plan: 'kept' })],
  ])('is none that %s', (_what, other) => {
    expect(after(other)).toBeUndefined();
  });
});
