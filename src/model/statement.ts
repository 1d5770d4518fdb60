import type { AuthoredStatement } from '../schema/statement.ts';
import type { NonAnswer } from '../schema/value.ts';
import type { PartialDate } from './date.ts';
import { toPeriod, type Period } from './period.ts';

/** A value with its qualifiers, references and confidence, and where it belongs. */
export interface Statement extends Omit<AuthoredStatement, 'valid'> {
  /** The id of its fact, `eks/cri/default-runtime`. */
  fact: string;
  period: Period;
  /** Set where the statement follows from others instead of being written down. */
  derivedFrom?: Statement;
}

/** Reads a statement of a fact as its author wrote it. */
export function toStatement(authored: AuthoredStatement, fact: string): Statement {
  const { valid, ...rest } = authored;
  return { ...rest, fact, period: toPeriod(valid) };
}

/** What a statement says where it gives an answer. */
export type Answered = Exclude<Statement['value'], NonAnswer>;

/** The typed non-answer a statement gives instead of a value, if it does; as much of it as there is. */
export function nonAnswerOf<Given extends Pick<NonAnswer, 'type'> = NonAnswer>({ value }: { value: Answered | Given }): Given | undefined {
  return typeof value === 'object' && 'type' in value ? value : undefined;
}

/** Whether a statement answers its criterion itself, rather than add to another or tell of a plan. */
export function isMain(statement: Pick<Statement, 'alongside' | 'plan'>): boolean {
  return !statement.alongside && !statement.plan;
}

/** The date a statement began to be true, or by when it had: for sorting and for showing. */
export function since(statement: Statement): PartialDate | undefined {
  const { from } = statement.period;
  return 'date' in from ? from.date : undefined;
}

/** Whether two statements say the same, whenever and of whatever they say it. */
export function sameValue(a: Pick<Statement, 'value'>, b: Pick<Statement, 'value'>): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
