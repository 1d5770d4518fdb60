import type { Claim, Fact, Knowledge, Milestone } from './knowledge.ts';
import type { Observation } from './observation.ts';
import { remembered } from './remembered.ts';
import { nonAnswerOf, type Statement } from './statement.ts';
import type { Reference } from '../schema/reference.ts';
import type { Source } from '../schema/source.ts';
import { sourceListOf, type SourceList } from './source-list.ts';

/** Everything that points at a source, with what in it supports the point where that is said. */
export interface Uses {
  statements: { fact: Fact; statement: Statement; supports: Reference['supports'] }[];
  milestones: { milestone: Milestone; supports: Reference['supports'] }[];
  claims: { claim: Claim; supports: Reference['supports'] }[];
  observations: Observation[];
}

/** What points at each source, by the source's id; derived statements count with the ones they follow from. */
export function usesOfSources(knowledge: Knowledge): ReadonlyMap<string, Uses> {
  return counted(knowledge, undefined);
}

const counted = remembered((knowledge): ReadonlyMap<string, Uses> => {
  const uses = new Map<string, Uses>();
  const of = (id: string): Uses => {
    const found = uses.get(id) ?? { statements: [], milestones: [], claims: [], observations: [] };
    uses.set(id, found);
    return found;
  };
  for (const fact of knowledge.facts.values()) {
    for (const statement of fact.statements) {
      if (statement.derivedFrom) continue;
      for (const { source, supports } of referencesOf(statement)) of(source).statements.push({ fact, statement, supports });
    }
  }
  for (const milestone of knowledge.milestones) {
    for (const { source, supports } of milestone.references) of(source).milestones.push({ milestone, supports });
  }
  for (const claim of knowledge.claims) {
    for (const { source, supports } of claim.references ?? []) of(source).claims.push({ claim, supports });
  }
  for (const observation of knowledge.observations) of(observation.source).observations.push(observation);
  return uses;
});

export type CitedSource = Source & { id: string };

/** The sources a statement rests on, each once. */
export function citedBy({ sources }: Knowledge, statement: Statement): CitedSource[] {
  return [...new Set(referencesOf(statement).map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
}

/** A source as a row of the list of all. */
export interface SourceRow {
  source: CitedSource;
  /** How many statements, milestones, claims and observations point at it. */
  uses: number;
}

/** Every source, in path order, by the list it stands in. */
export function sourceRowsByList(knowledge: Knowledge): Record<SourceList, SourceRow[]> {
  const uses = usesOfSources(knowledge);
  const rows = [...knowledge.sources.values()].map((source) => {
    const { statements, milestones, claims, observations } = uses.get(source.id) ?? { statements: [], milestones: [], claims: [], observations: [] };
    return { source, uses: statements.length + milestones.length + claims.length + observations.length };
  });
  const { documents = [], repositories = [] } = Object.groupBy(rows, ({ source }) => sourceListOf(source));
  return { documents, repositories };
}

/** The references of a statement, the sides of a dispute included. */
export function referencesOf(statement: Statement): Reference[] {
  const nonAnswer = nonAnswerOf(statement);
  return [...(statement.references ?? []), ...(nonAnswer?.type === 'disputed' ? nonAnswer.sides.flatMap((side) => side.references) : [])];
}
