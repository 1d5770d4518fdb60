import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { randomKnowledge } from '../../tests/fixtures/random-knowledge.ts';
import { changes } from './changes.ts';
import { addMonths, lastDay, monthsBetween } from './date.ts';
import { factOf, type Criterion, type Service } from './knowledge.ts';
import { snapshot } from './snapshot.ts';

const knowledge = movedService();
const at = (month: string) => snapshot(knowledge, month).services[0]!;
const runtime = (month: string) => at(month).answers.get('cri/default-runtime')?.main.id;

describe('the site’s today', () => {
  it('is the newest day anything was checked', () => {
    expect(knowledge.today).toBe('2021-10-20');
    expect(knowledge.months).toEqual({ first: '2021-05', last: '2021-10' });
  });
});

describe('a snapshot', () => {
  it('answers for the variant that was the default at the end of its month', () => {
    expect(monthsBetween('2021-05', '2021-10').map(runtime)).toEqual([
      'old-docker', 'old-containerd', 'old-containerd', 'new-containerd', 'new-containerd', 'new-containerd',
    ]);
  });

  it('shows a variant only while evidence has it', () => {
    expect(at('2021-05').variants.map((v) => v.variant.id)).toEqual(['old', 'other']);
    expect(at('2021-10').variants.map((v) => [v.variant.id, v.isDefault])).toEqual([['new', true], ['other', false]]);
  });

  it('is refused for a month that the site does not cover', () => {
    expect(() => snapshot(knowledge, '2021-04')).toThrow(RangeError);
    expect(() => snapshot(knowledge, '2021-11')).toThrow(RangeError);
  });

  it('is given for every month that the site covers, judged by its last day or the site’s today', () => {
    for (const month of monthsBetween('2021-05', '2021-10')) {
      const { month: named, day, services } = snapshot(knowledge, month);
      expect([named, day]).toEqual([month, month === '2021-10' ? '2021-10-20' : lastDay(month)]);
      expect(services.map((s) => s.service.id)).toEqual(['example']);
    }
  });

  it('is refused for every other month, before or after', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), fc.boolean(), (distance, after) => {
      const month = after ? addMonths('2021-10', distance) : addMonths('2021-05', -distance);
      expect(() => snapshot(knowledge, month)).toThrow(RangeError);
    }));
  });

  it('has of all services those that are asked for, in the order asked for', () => {
    fc.assert(
      fc.property(randomKnowledge, (random) => {
        const [first, second] = random.services as [Service, Service];
        const whole = snapshot(random, '2021-12');
        for (const asked of [[], [first], [second], [second, first]]) {
          expect(snapshot(random, '2021-12', asked)).toEqual({ ...whole, services: asked.map((service) => whole.services.find((s) => s.service === service)) });
        }
      }),
    );
  });

  it('answers each service from its own facts, and each variant from those of its layer', () => {
    fc.assert(
      fc.property(randomKnowledge, (random) => {
        for (const { service, answers, variants } of snapshot(random, '2021-12').services) {
          for (const [id, { main }] of answers) expect(main.fact).toBe(`${service.id}/${id}`);
          for (const { layer, answers: own } of variants) for (const [id, { main }] of own) expect([main.fact, id.slice(0, 3)]).toEqual([`${service.id}/${id}`, layer]);
        }
      }),
    );
  });

  it('has no variant for which only criteria outside of the headline speak', () => {
    const other = { ...knowledge, facts: new Map([...knowledge.facts].filter(([id]) => id.endsWith('node-os'))) };
    expect(snapshot(other, '2021-05').services[0]?.variants).toEqual([]);
    expect(snapshot(other, '2021-05').services[0]?.answers.get('cri/node-os')?.main.id).toBe('old');
  });
});

describe('what follows from another fact', () => {
  const criterion = knowledge.criteria.find((c) => c.id === 'cri/since') as Criterion;
  const derived = () => factOf(knowledge, knowledge.services[0]!, criterion)?.statements ?? [];

  it('is the first day of the latest run of the term, for the default and for each variant', () => {
    expect(derived().map((s) => [s.id, s.date])).toEqual([
      ['default', '2021-06-10'],
      ['old', '2021-06-10'],
      ['new', '2021-08'],
      ['other', '2020-05'],
    ]);
  });

  it('ends with the run it was found in', () => {
    expect(derived().find((s) => s.id === 'old')?.period.until).toEqual({ kind: 'exact', date: '2021-09' });
  });
});

describe('changes', () => {
  it('come newest first, each with what it took over from', () => {
    const told = changes(knowledge).flatMap((c) => (c.kind === 'began' && c.fact.criterion.id === 'cri/default-runtime' ? [[c.date, c.statement.id, c.before?.id]] : []));
    expect(told).toEqual([
      ['2021-08', 'new-containerd', undefined],
      ['2021-06-10', 'old-containerd', 'old-docker'],
      ['2020-05', 'other', undefined],
      ['2019-01', 'old-docker', undefined],
    ]);
  });
});
