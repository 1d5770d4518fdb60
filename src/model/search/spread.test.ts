import { describe, expect, test } from 'vitest';
import type { EntryKind } from './entry.ts';
import { prepare } from './prepare.ts';
import { raiseCriteria, varied, type Scored } from './spread.ts';

const scored = (kind: EntryKind, path: string, score: number, covered = 1): Scored => ({ entry: prepare({ entries: [{ kind, path, title: path }], same: [] }).entries[0]!, score, covered });
const told = (all: readonly Scored[]) => all.map(({ entry, score, covered }) => [entry.entry.path, Number(score.toFixed(4)), covered]);

describe('the page that compares all services', () => {
  const criterion = '/cri/runtime/';
  const facts = [scored('fact', '/facts/eks/cri/runtime/', 10), scored('fact', '/facts/aks/cri/runtime/', 8, 0.9), scored('fact', '/facts/rks/cri/runtime/', 4, 0.5)];

  test('goes just before the second best of its facts', () => {
    expect(told(raiseCriteria([scored('criterion', criterion, 1, 0.2), ...facts]))[0]).toEqual([criterion, 8.4, 0.9]);
  });

  test('does so in whatever order they come, and changes no fact', () => {
    const raised = raiseCriteria([facts[2]!, facts[0]!, scored('criterion', criterion, 1, 0.2), facts[1]!]);
    expect(told(raised)).toEqual([[facts[2]!.entry.entry.path, 4, 0.5], [facts[0]!.entry.entry.path, 10, 1], [criterion, 8.4, 0.9], [facts[1]!.entry.entry.path, 8, 0.9]]);
  });

  test('keeps what it has where that is more', () => {
    expect(told(raiseCriteria([scored('criterion', criterion, 20, 1), ...facts]))[0]).toEqual([criterion, 20, 1]);
  });

  test('is not raised by a single fact, nor by those of another criterion', () => {
    expect(told(raiseCriteria([scored('criterion', criterion, 1, 0.2), facts[0]!, scored('fact', '/facts/aks/cri/other/', 9)]))[0]).toEqual([criterion, 1, 0.2]);
  });
});

describe('hits of several kinds', () => {
  const order = (all: readonly Scored[]) => varied(all).map(({ entry }) => entry.entry.path);

  test('come in the order of their scores where they differ much', () => {
    expect(order([scored('guide', '/a/', 1), scored('guide', '/b/', 3), scored('service', '/c/', 2)])).toEqual(['/b/', '/c/', '/a/']);
  });

  test('let another kind go before the second of one', () => {
    expect(order([scored('guide', '/a/', 10), scored('guide', '/b/', 9), scored('term', '/c/', 8)])).toEqual(['/a/', '/c/', '/b/']);
  });

  test('lose with every further one, up to the fifth', () => {
    expect(varied(Array.from({ length: 7 }, (_, i) => scored('guide', `/${i}/`, 1))).map(({ score }) => score)).toEqual([0, 1, 2, 3, 4, 4, 4].map((n) => 0.85 ** n));
  });

  test('count facts of one criterion together, and those of another apart', () => {
    const found = varied([scored('fact', '/facts/eks/cri/x/', 10), scored('fact', '/facts/aks/cri/x/', 10), scored('fact', '/facts/eks/cri/y/', 10)]);
    expect(told(found)).toEqual([['/facts/eks/cri/x/', 10, 1], ['/facts/eks/cri/y/', 10, 1], ['/facts/aks/cri/x/', 8.5, 1]]);
  });

  test('leave pages that compare all services as they are', () => {
    expect(varied([scored('criterion', '/cri/a/', 2), scored('criterion', '/cri/b/', 2)]).map(({ score }) => score)).toEqual([2, 2]);
  });
});
