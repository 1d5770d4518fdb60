import { compareDates, firstDay, type PartialDate } from './date.ts';
import { predecessor, successor } from './history.ts';
import type { Fact, Knowledge, Milestone } from './knowledge.ts';
import type { Bound } from './period.ts';
import { isMain, type Statement } from './statement.ts';

/** A statement that began to be true, ceased to be without another in its place, or is planned to do either. */
export interface StatementChange {
  kind: 'began' | 'ended';
  date: PartialDate;
  /** On that date, by then at the latest, or planned for it. */
  known: 'exact' | 'by' | 'planned';
  fact: Fact;
  statement: Statement;
  /** What it took over from. */
  before?: Statement;
}

/** An upstream event. */
export interface MilestoneChange {
  kind: 'milestone';
  date: PartialDate;
  milestone: Milestone;
}

/** Something that changed in the world, or is announced to. */
export type Change = StatementChange | MilestoneChange;

/** What changed up to the site's today, newest first, upstream events included. What only was first seen without anything before it is no change. */
export function changes(knowledge: Knowledge): Change[] {
  const said = statementChanges(knowledge).filter(({ known, kind, before }) => known === 'exact' || (known === 'by' && (kind === 'ended' || before)));
  const happened = knowledge.milestones.filter((m) => !m.planned).map(toChange);
  return [...said, ...happened].filter(({ date }) => firstDay(date) <= knowledge.today).sort((a, b) => compareDates(b.date, a.date));
}

/** What is announced for after the site's today, soonest first. */
export function plannedChanges(knowledge: Knowledge): Change[] {
  const announced = statementChanges(knowledge).filter(({ known }) => known === 'planned');
  const milestones = knowledge.milestones.filter((m) => m.planned).map(toChange);
  return [...announced, ...milestones].filter(({ date }) => firstDay(date) > knowledge.today).sort((a, b) => compareDates(a.date, b.date));
}

/** Changes by the year they are dated to, in the order they are given. */
export function changesByYear(among: readonly Change[]): Map<string, Change[]> {
  return Map.groupBy(among, ({ date }) => date.slice(0, 4));
}

/** The services a change is about: a statement's own, those a milestone names, or none in particular. */
export function servicesOf(change: Change): string[] {
  return change.kind === 'milestone' ? (change.milestone.services ?? []) : [change.fact.service.id];
}

/** The layers a change is about. */
export function layersOf(change: Change): string[] {
  return change.kind === 'milestone' ? change.milestone.layers : [change.fact.criterion.layer];
}

function toChange(milestone: Milestone): MilestoneChange {
  return { kind: 'milestone', date: milestone.date, milestone };
}

function statementChanges(knowledge: Knowledge): StatementChange[] {
  return once(
    [...knowledge.facts.values()].flatMap((fact) =>
      fact.statements.filter((s) => !s.plan && !s.derivedFrom).flatMap((statement) => [...beginning(fact, statement), ...ending(fact, statement)]),
    ),
  );
}

function beginning(fact: Fact, statement: Statement): StatementChange[] {
  const when = dated(statement.period.from);
  const before = predecessor(fact, statement);
  return when && isMain(statement) ? [{ kind: 'began', ...when, fact, statement, ...(before ? { before } : {}) }] : [];
}

/** A remark's end is worth an announcement, but leaves nothing changed behind. */
function ending(fact: Fact, statement: Statement): StatementChange[] {
  const when = statement.period.until && dated(statement.period.until);
  if (!when || (when.known !== 'planned' && (!isMain(statement) || successor(fact, statement)))) return [];
  return [{ kind: 'ended', ...when, fact, statement }];
}

function dated(bound: Bound): Pick<StatementChange, 'date' | 'known'> | undefined {
  return bound.kind === 'exact' || bound.kind === 'by' || bound.kind === 'planned' ? { date: bound.date, known: bound.kind } : undefined;
}

/**
 * When a variant comes or goes, many facts say so on one day: only what the first criterion says of it is kept.
 * Statements on the whole service are kept all.
 */
function once(all: StatementChange[]): StatementChange[] {
  const teller = new Map<string, Fact>();
  return all.filter(({ kind, date, fact, statement }) => {
    if (!statement.variants) return true;
    const event = [kind, date, fact.service.id, fact.criterion.layer, statement.variants.join()].join();
    if (!teller.has(event)) teller.set(event, fact);
    return teller.get(event) === fact;
  });
}
