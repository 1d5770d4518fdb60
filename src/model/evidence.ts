import { factOf, type Fact, type Knowledge } from './knowledge.ts';
import type { Day } from './date.ts';
import { nonAnswerOf, type Statement } from './statement.ts';
import { referencesOf } from './uses.ts';

/** A statement with the fact it belongs to. */
export interface Placed {
  fact: Fact;
  statement: Statement;
}

/** How far the evidence of the site reaches, counted over its written (not derived) statements. */
export interface Evidence {
  statements: number;
  byService: Map<string, number>;
  byLayer: Map<string, number>;
  byConfidence: Map<string, number>;
  /** References by the kind of source they lead to. */
  byKind: Map<string, number>;
  checked: { oldest: Day; newest: Day };
  /** Answers that say so where nothing is known or documented. */
  notKnown: Placed[];
  disputed: Placed[];
  /** Statements that were last seen to be true, and may not be any more. */
  lastSeen: Placed[];
  /** Service and criterion pairs without any statement. */
  gaps: { service: string; criterion: string }[];
}

/** Counts what the site rests on, and what it does not know. */
export function evidence(knowledge: Knowledge): Evidence {
  const all: Placed[] = [...knowledge.facts.values()].flatMap((fact) =>
    fact.statements.filter((s) => !s.derivedFrom).map((statement) => ({ fact, statement })),
  );
  const checked = all.map(({ statement }) => statement.checked).sort();
  const typed = (...types: string[]) => all.filter(({ statement }) => types.includes(nonAnswerOf(statement)?.type ?? ''));
  return {
    statements: all.length,
    byService: counted(all.map(({ fact }) => fact.service.id)),
    byLayer: counted(all.map(({ fact }) => fact.criterion.layer)),
    byConfidence: counted(all.map(({ statement }) => statement.confidence)),
    byKind: counted(all.flatMap(({ statement }) => referencesOf(statement).flatMap(({ source }) => knowledge.sources.get(source)?.kind ?? []))),
    checked: { oldest: checked[0] ?? '', newest: checked.at(-1) ?? '' },
    notKnown: typed('unknown', 'not-documented'),
    disputed: typed('disputed'),
    lastSeen: all.filter(({ statement }) => statement.period.until?.kind === 'last-seen' && !nonAnswerOf(statement)),
    gaps: knowledge.services.flatMap((service) =>
      knowledge.criteria.filter((criterion) => !factOf(knowledge, service, criterion)).map((criterion) => ({ service: service.id, criterion: criterion.id })),
    ),
  };
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
