import type { SourceKind } from '../schema/source.ts';
import { history } from './history.ts';
import type { Fact, Knowledge } from './knowledge.ts';
import { referencesOf } from './uses.ts';
import type { Statement } from './statement.ts';

/** A statement as a row of the list of all. */
export interface StatementRow {
  fact: Fact;
  statement: Statement;
  /** The kinds of its sources, each once. */
  kinds: SourceKind[];
}

/** Every statement that was written down, not derived: by service, criterion, and as they followed each other. */
export function statementRows({ facts, sources }: Knowledge): StatementRow[] {
  return [...facts.values()].flatMap((fact) =>
    history(fact)
      .filter((statement) => !statement.derivedFrom)
      .map((statement) => {
        const kinds = referencesOf(statement).flatMap(({ source }) => sources.get(source)?.kind ?? []);
        return { fact, statement, kinds: [...new Set(kinds)] };
      }),
  );
}
