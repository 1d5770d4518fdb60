import { valueText } from '../i18n/value-words.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Bound } from '../model/period.ts';
import { nonAnswerOf, type Statement } from '../model/statement.ts';
import { referencesOf } from '../model/uses.ts';
import type { ApiStatement } from '../schema/api/statement.ts';
import type { InBoth } from '../schema/api/text.ts';
import type { ToUrl } from './to-url.ts';
import { apiReferences } from './references.ts';

/** Every statement, derived ones included, by fact in the order of services and criteria. */
export function apiStatements(knowledge: Knowledge, toUrl: ToUrl): ApiStatement[] {
  return [...knowledge.facts.values()].flatMap((fact) => fact.statements.map((statement) => apiStatement(knowledge, fact, statement, toUrl)));
}

/** The permanent id of a statement: `eks/cri/default-runtime#al2-docker`. */
export function statementId({ fact, id }: Pick<Statement, 'fact' | 'id'>): string {
  return `${fact}#${id}`;
}

/** A statement's value in words, the words for a non-answer included. */
export function valueInBoth(statement: Pick<Statement, 'value'>): InBoth {
  return { ja: valueText(statement, 'ja'), en: valueText(statement, 'en') };
}

function apiStatement(knowledge: Knowledge, fact: Fact, statement: Statement, toUrl: ToUrl): ApiStatement {
  const { period, kubernetes, number, version, date, answer, derivedFrom } = statement;
  const nonAnswer = nonAnswerOf(statement);
  return {
    id: statementId(statement),
    service: fact.service.id,
    layer: fact.criterion.layer,
    criterion: fact.criterion.id,
    variants: statement.variants ?? [],
    value: valueInBoth(statement),
    ...(nonAnswer && { nonAnswer: nonAnswer.type }),
    ...(number !== undefined && { number }),
    ...(version !== undefined && { version }),
    ...(date !== undefined && { date }),
    ...(answer !== undefined && { answer }),
    role: statement.plan ? 'plan' : statement.alongside ? 'alongside' : 'answer',
    preview: statement.stage === 'preview',
    from: dateOf(period.from),
    fromKind: period.from.kind === 'last-seen' ? 'unknown' : period.from.kind,
    until: dateOf(period.until),
    untilKind: period.until?.kind ?? 'open',
    kubernetes: { from: kubernetes?.from ?? null, until: kubernetes?.until ?? null },
    summary: statement.summary,
    references: apiReferences(referencesOf(statement), knowledge),
    ...(derivedFrom && { derivedFrom: statementId(derivedFrom) }),
    confidence: statement.confidence,
    recorded: statement.recorded,
    checked: statement.checked,
    url: toUrl(`/facts/${statement.fact}/#${statement.id}`),
  };
}

function dateOf(bound: Bound | undefined): string | null {
  return bound && 'date' in bound ? bound.date : null;
}
