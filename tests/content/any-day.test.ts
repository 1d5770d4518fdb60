import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { answerForService, answerForVariant, type Answer } from '../../src/model/answer.ts';
import { toKnowledge, type Fact } from '../../src/model/knowledge.ts';
import type { AuthoredStatement } from '../../src/schema/statement.ts';

// What the model answers for a day is held against the dates as their authors wrote them, compared letter by letter.

const { content } = await readContent('content');
const knowledge = toKnowledge(content);
const facts = [...knowledge.facts.values()].filter(({ id }) => content.facts.has(id));
const authored = new Map([...content.facts.values()].flatMap(({ id, data }) => data.statements.map((statement) => [`${id}#${statement.id}`, statement] as const)));
const written = ({ fact, id }: { fact: string; id: string }) => authored.get(`${fact}#${id}`);

const day = fc.integer({ min: 0, max: (Date.parse(knowledge.today) - Date.parse('2021-05-01')) / 86_400_000 }).map((days) => new Date(Date.parse('2021-05-01') + days * 86_400_000).toISOString().slice(0, 10));

/** `2022` and `2022-11` begin with their first day. */
const begin = (date: string) => `${date}-01-01`.slice(0, 10);

/** Whether both ends are written without a doubt, and the day lies between them. */
const certainlyHolds = ({ valid: { from, until } }: AuthoredStatement, on: string) =>
  typeof from === 'string' && from !== 'unknown' && begin(from) <= on && (until === undefined || (typeof until === 'string' && until !== 'unknown' && on < begin(until)));

/** Whether what is written rules the day out. */
const certainlyNot = ({ valid: { from, until } }: AuthoredStatement, on: string) => {
  const ended = typeof until === 'string' ? until : typeof until === 'object' && 'by' in until ? until.by : undefined;
  return (typeof from === 'string' && from !== 'unknown' && on < begin(from)) || (ended !== undefined && ended !== 'unknown' && begin(ended) <= on);
};

const all = (answer: Answer | undefined) => (answer ? [answer.main, ...answer.others, ...answer.alongside] : []);
const isPlainFor = (statement: AuthoredStatement, variant?: string) => statement.plan === undefined && (variant === undefined ? statement.variants === undefined : statement.variants?.includes(variant));
const answers = (fact: Fact, on: string) => [
  { variant: undefined, answer: answerForService(fact, on) },
  ...fact.service.variants[fact.criterion.layer].map(({ id }) => ({ variant: id, answer: answerForVariant(fact, id, on) })),
];

describe('on any day since May 2021, the answers of every fact', () => {
  it('hold nothing that its dates rule out', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...facts), (on, fact) => {
        for (const { answer } of answers(fact, on)) {
          const ruledOut = all(answer).flatMap((statement) => (written(statement) && certainlyNot(written(statement)!, on) ? [statement.id] : []));
          expect(ruledOut).toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('leave out nothing that its dates hold to be true', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...facts), (on, fact) => {
        for (const { variant, answer } of answers(fact, on)) {
          const shown = all(answer).map(({ id }) => id);
          const held = fact.statements.filter((statement) => written(statement) && isPlainFor(written(statement)!, variant) && certainlyHolds(written(statement)!, on));
          const main = held.some(({ id }) => !written({ fact: fact.id, id })?.alongside);
          // What only stands beside an answer is shown where there is one.
          if (main) expect(shown, `${fact.id} ${variant ?? ''} on ${on}`).toEqual(expect.arrayContaining(held.map(({ id }) => id)));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
