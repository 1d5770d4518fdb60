import { describe, expect, it } from 'vitest';
import { content, criterion, movedService, service, statement } from '../../tests/fixtures/knowledge.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { answerForService, answerForVariant, showsVariant, type Answer } from './answer.ts';
import { toKnowledge, type Fact } from './knowledge.ts';

const DAY = '2021-06-15';

/** A fact of a service with the variants `a`, its default, and `b`. */
function factWith(...statements: AuthoredStatement[]): Fact {
  const of = service({ cri: { a: ['cri/os#default'], b: [] }, cni: {} });
  const facts = { 'cri/os': [statement('default', { variants: ['a'], valid: { from: '2018' } })], 'cri/x': statements };
  return toKnowledge(content(of, { 'cri/os': criterion(1), 'cri/x': criterion(2) }, facts)).facts.get('example/cri/x')!;
}

const told = (answer: Answer | undefined) => answer && [answer.main.id, answer.standing];

describe('what a variant answers', () => {
  it('is its own statement where it has one, else the one for the whole service', () => {
    const fact = factWith(statement('whole'), statement('own', { variants: ['b'] }));
    expect(told(answerForVariant(fact, 'b', DAY))).toEqual(['own', 'holds']);
    expect(told(answerForVariant(fact, 'a', DAY))).toEqual(['whole', 'holds']);
  });

  it('is again the one for the whole service once its own has ended', () => {
    const fact = factWith(statement('whole'), statement('own', { variants: ['b'], valid: { from: '2020', until: '2021-06-15' } }));
    expect(told(answerForVariant(fact, 'b', '2021-06-14'))).toEqual(['own', 'holds']);
    expect(told(answerForVariant(fact, 'b', '2021-06-15'))).toEqual(['whole', 'holds']);
  });

  it('is never what another variant answers', () => {
    expect(answerForVariant(factWith(statement('a', { variants: ['a'] })), 'b', DAY)).toBeUndefined();
  });

  it('is not what follows for the service from its default variant', () => {
    const since = movedService().facts.get('example/cri/since')!;
    expect(answerForService(since, '2021-10-20')?.main.date).toBe('2021-06-10');
    expect(answerForVariant(since, 'other', '2021-10-20')?.main.date).toBe('2020-05');
    expect(answerForVariant(since, 'no-such', '2021-10-20')).toBeUndefined();
  });
});

describe('what a service answers', () => {
  it('is what holds for all of it, else what holds for its default variant', () => {
    const own = [statement('b', { variants: ['b'] }), statement('a', { variants: ['a'] })];
    expect(told(answerForService(factWith(...own), DAY))).toEqual(['a', 'holds']);
    expect(told(answerForService(factWith(...own, statement('whole')), DAY))).toEqual(['whole', 'holds']);
  });

  it('is nothing where only another variant than the default has an answer', () => {
    expect(answerForService(factWith(statement('b', { variants: ['b'] })), DAY)).toBeUndefined();
  });
});

describe('an answer', () => {
  it('is there from the first day on which a statement holds', () => {
    const fact = factWith(statement('x', { valid: { from: DAY } }));
    expect(answerForService(fact, '2021-06-14')).toBeUndefined();
    expect(told(answerForService(fact, DAY))).toEqual(['x', 'holds']);
  });

  it('says that it was only last seen, or that evidence leaves it open', () => {
    const seen = statement('seen', { valid: { from: '2018', until: { 'last-seen': '2020-12-27' } } });
    const open = statement('open', { valid: { from: { by: '2021-08-14' } } });
    expect(told(answerForService(factWith(seen), DAY))).toEqual(['seen', 'last-seen']);
    expect(told(answerForService(factWith(open), DAY))).toEqual(['open', 'uncertain']);
  });

  it('is what surely holds before what was last seen before what is open, in whatever order they are written', () => {
    const open = statement('open', { valid: { from: { by: '2021-08-14' } } });
    const seen = statement('seen', { valid: { from: '2018', until: { 'last-seen': '2020-12-27' } } });
    const sure = statement('sure', { valid: { from: '2021' } });
    expect(told(answerForService(factWith(open, seen), DAY))).toEqual(['seen', 'last-seen']);
    expect(told(answerForService(factWith(open, seen, sure), DAY))).toEqual(['sure', 'holds']);
  });

  it('is, after the evidence ends, what was seen latest, in whatever order they are written', () => {
    const older = statement('older', { valid: { from: '2018', until: { 'last-seen': '2019-12-27' } } });
    const later = statement('later', { valid: { from: '2018', until: { 'last-seen': '2020-12' } } });
    expect(told(answerForService(factWith(older, later), DAY))).toEqual(['later', 'last-seen']);
    expect(told(answerForService(factWith(later, older), DAY))).toEqual(['later', 'last-seen']);
    expect(answerForService(factWith(later, older), DAY)?.others).toEqual([]);
  });

  it('is what holds for a variant, where what was said of the whole service is less sure', () => {
    const seen = statement('seen', { valid: { from: '2018', until: { 'last-seen': '2020-12-27' } } });
    const own = statement('own', { variants: ['b'] });
    expect(told(answerForVariant(factWith(seen, own), 'b', DAY))).toEqual(['own', 'holds']);
    const open = statement('open', { variants: ['b'], valid: { from: { by: '2022' } } });
    expect(told(answerForVariant(factWith(statement('whole'), open), 'b', DAY))).toEqual(['whole', 'holds']);
  });

  it('is the one for the newest Kubernetes, with those for older versions beside it', () => {
    const fact = factWith(
      statement('oldest', { kubernetes: { until: '1.9' } }),
      statement('newest', { kubernetes: { from: '1.11' } }),
      statement('older', { kubernetes: { from: '1.10', until: '1.10' } }),
    );
    const answer = answerForService(fact, DAY);
    expect(answer?.main.id).toBe('newest');
    expect(answer?.others.map((s) => s.id)).toEqual(['older', 'oldest']);
  });

  it('carries the remarks that hold beside it, but no remark answers by itself', () => {
    const remark = statement('remark', { alongside: true });
    const gone = statement('gone', { alongside: true, valid: { from: '2018', until: '2019' } });
    const answer = answerForService(factWith(remark, gone, statement('x')), DAY);
    expect([answer?.main.id, answer?.others, answer?.alongside.map((s) => s.id)]).toEqual(['x', [], ['remark']]);
    expect(answerForService(factWith(remark), DAY)).toBeUndefined();
  });

  it('is never a plan, whatever became of it', () => {
    for (const plan of ['open', 'kept', 'late', 'dropped'] as const) {
      expect(answerForService(factWith(statement('plan', { plan })), DAY)).toBeUndefined();
    }
  });

  it('may be an honest non-answer', () => {
    const value = { type: 'unknown' as const, searched: { ja: 'a', en: 'a' }, evidence: '2023-06' };
    expect(answerForService(factWith(statement('x', { value })), DAY)?.main.value).toEqual(value);
  });
});

describe('evidence that a variant was there', () => {
  it('is a statement of its own that holds or was last seen', () => {
    expect(showsVariant(factWith(statement('x', { variants: ['b'] })), 'b', DAY)).toBe(true);
    expect(showsVariant(factWith(statement('x', { variants: ['b'], valid: { from: '2018', until: { 'last-seen': '2020' } } })), 'b', DAY)).toBe(true);
  });

  it('is no statement for the whole service, for another variant, uncertain or ended', () => {
    const fact = factWith(
      statement('whole'),
      statement('a', { variants: ['a'] }),
      statement('ended', { variants: ['b'], valid: { from: '2018', until: '2020' } }),
      statement('open', { variants: ['b'], valid: { from: { by: '2022' } } }),
    );
    expect(showsVariant(fact, 'b', DAY)).toBe(false);
  });
});
