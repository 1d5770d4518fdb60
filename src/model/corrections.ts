import type { Day } from './date.ts';
import type { Fact, Knowledge } from './knowledge.ts';
import type { Statement } from './statement.ts';

/** A published statement that was changed, and what was wrong with it. */
export interface Correction {
  on: Day;
  what: { ja: string; en: string };
  fact: Fact;
  statement: Statement;
}

/** What the site corrected, newest first. */
export function corrections(knowledge: Knowledge): Correction[] {
  return written(knowledge)
    .flatMap(({ fact, statement }) => (statement.corrections ?? []).map(({ on, what }) => ({ on, what, fact, statement })))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** How many statements the site first said on which day, by service; newest first. */
export function recordings(knowledge: Knowledge): { day: Day; services: Map<string, number> }[] {
  const days = new Map<Day, Map<string, number>>();
  for (const { fact, statement } of written(knowledge)) {
    const services = days.get(statement.recorded) ?? new Map<string, number>();
    services.set(fact.service.id, (services.get(fact.service.id) ?? 0) + 1);
    days.set(statement.recorded, services);
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, services]) => ({ day, services }));
}

function written({ facts }: Knowledge): { fact: Fact; statement: Statement }[] {
  return [...facts.values()].flatMap((fact) => fact.statements.filter((s) => !s.derivedFrom).map((statement) => ({ fact, statement })));
}
