import { firstDay, type PartialDate } from './date.ts';
import { predecessor } from './history.ts';
import type { Fact, Knowledge, Milestone } from './knowledge.ts';
import { isMain, type Statement } from './statement.ts';

/** Something that changed in the world, or is announced to. */
export type Change =
  | { kind: 'began'; date: PartialDate; fact: Fact; statement: Statement; before?: Statement }
  | { kind: 'ends'; date: PartialDate; fact: Fact; statement: Statement }
  | { kind: 'milestone'; date: PartialDate; milestone: Milestone };

/** What changed up to the site's today, newest first: statements that began on a known date, and upstream milestones. */
export function changes(knowledge: Knowledge): Change[] {
  const began = [...knowledge.facts.values()].flatMap((fact) =>
    fact.statements.flatMap((statement): Change[] => {
      const { from } = statement.period;
      if (from.kind !== 'exact' || !isMain(statement) || statement.derivedFrom) return [];
      const before = predecessor(fact, statement);
      return [{ kind: 'began', date: from.date, fact, statement, ...(before ? { before } : {}) }];
    }),
  );
  const happened = knowledge.milestones.filter((m) => !m.planned).map((m): Change => ({ kind: 'milestone', date: m.date, milestone: m }));
  return [...once(began), ...happened].filter((change) => firstDay(change.date) <= knowledge.today).sort(byDate).reverse();
}

/** What is announced for after the site's today, soonest first. */
export function plannedChanges(knowledge: Knowledge): Change[] {
  const ends = [...knowledge.facts.values()].flatMap((fact) =>
    fact.statements.flatMap((statement): Change[] => {
      const { until } = statement.period;
      return until?.kind === 'planned' && !statement.derivedFrom ? [{ kind: 'ends', date: until.date, fact, statement }] : [];
    }),
  );
  const milestones = knowledge.milestones.filter((m) => m.planned).map((m): Change => ({ kind: 'milestone', date: m.date, milestone: m }));
  return [...once(ends), ...milestones].filter((change) => firstDay(change.date) > knowledge.today).sort(byDate);
}

/**
 * When a variant comes or goes, many facts say so on one day: only the first criterion's is kept.
 * Statements on the whole service are kept all.
 */
function once(all: Change[]): Change[] {
  const told = new Set<string>();
  return all.filter((change) => {
    if (change.kind === 'milestone' || !change.statement.variants) return true;
    const { service, criterion } = change.fact;
    const event = [change.kind, change.date, service.id, criterion.layer, change.statement.variants.join()].join();
    return !told.has(event) && Boolean(told.add(event));
  });
}

function byDate(a: Change, b: Change): number {
  const [x, y] = [firstDay(a.date), firstDay(b.date)];
  return x < y ? -1 : x > y ? 1 : 0;
}
