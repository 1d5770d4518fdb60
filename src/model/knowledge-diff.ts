import type { Answer } from './answer.ts';
import { monthsBetween, type Month } from './date.ts';
import type { Fact, Knowledge } from './knowledge.ts';
import { certainFrom, certainUntil } from './period.ts';
import { snapshot } from './snapshot.ts';
import type { Statement } from './statement.ts';

/** A statement that is there before and after, with the names of what differs. */
export interface ChangedStatement {
  fact: Fact;
  before: Statement;
  after: Statement;
  fields: string[];
}

/** An answer that readers see changed: for a service or one of its variants, in one stretch of months. */
export interface ChangedCell {
  fact: Fact;
  /** The id of the variant; none = the service as a whole. */
  variant?: string;
  from: Month;
  until: Month;
  before: Statement | undefined;
  after: Statement | undefined;
}

/** Something a reviewer should look at twice. */
export interface Warning {
  kind: 'removed' | 'lost-source' | 'lost-confidence' | 'widened' | 'checked-back';
  fact: Fact;
  statement: Statement;
  /** What was lost: the id of a source. */
  detail?: string;
}

/** What a change of content means for readers. */
export interface KnowledgeDiff {
  added: { fact: Fact; statement: Statement }[];
  removed: { fact: Fact; statement: Statement }[];
  changed: ChangedStatement[];
  /** Cells of today's table. */
  today: ChangedCell[];
  /** Cells of the snapshots of earlier months. */
  earlier: ChangedCell[];
  warnings: Warning[];
}

const FIELDS = ['value', 'variants', 'period', 'kubernetes', 'stage', 'alongside', 'plan', 'term', 'number', 'version', 'date', 'answer', 'summary', 'note', 'references', 'confidence', 'recorded', 'checked', 'corrections'] as const;
const SURE = ['low', 'medium', 'high'];

/** What changed for readers from `before` to `after`. Derived statements are left out: they follow. */
export function knowledgeDiff(before: Knowledge, after: Knowledge): KnowledgeDiff {
  const [old, now] = [statementsOf(before), statementsOf(after)];
  const added = [...now].flatMap(([id, placed]) => (old.has(id) ? [] : [placed]));
  const removed = [...old].flatMap(([id, placed]) => (now.has(id) ? [] : [placed]));
  const changed = [...now].flatMap(([id, { fact, statement }]): ChangedStatement[] => {
    const was = old.get(id)?.statement;
    const fields = was ? FIELDS.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(statement[field])) : [];
    return was && fields.length > 0 ? [{ fact, before: was, after: statement, fields }] : [];
  });
  const cells = changedCells(before, after);
  const last = after.months.last;
  return {
    added,
    removed,
    changed,
    today: cells.filter((cell) => cell.until === last),
    earlier: cells.filter((cell) => cell.from < last),
    warnings: [...removed.map(({ fact, statement }): Warning => ({ kind: 'removed', fact, statement })), ...changed.flatMap(warningsOf)],
  };
}

function statementsOf(knowledge: Knowledge): Map<string, { fact: Fact; statement: Statement }> {
  return new Map([...knowledge.facts.values()].flatMap((fact) => fact.statements.filter((s) => !s.derivedFrom).map((statement) => [`${fact.id}#${statement.id}`, { fact, statement }] as const)));
}

function warningsOf({ fact, before, after }: ChangedStatement): Warning[] {
  const sources = new Set((after.references ?? []).map(({ source }) => source));
  const lost = (before.references ?? []).filter(({ source }) => !sources.has(source));
  return [
    ...lost.map(({ source }): Warning => ({ kind: 'lost-source', fact, statement: after, detail: source })),
    ...(SURE.indexOf(after.confidence) < SURE.indexOf(before.confidence) ? [{ kind: 'lost-confidence', fact, statement: after } as const] : []),
    ...(isWider(before, after) ? [{ kind: 'widened', fact, statement: after } as const] : []),
    ...(after.checked < before.checked ? [{ kind: 'checked-back', fact, statement: after } as const] : []),
  ];
}

/** Whether a statement now claims more: further variants, more versions of Kubernetes, or a longer time. */
function isWider(before: Statement, after: Statement): boolean {
  const variants = before.variants !== undefined && (after.variants === undefined || after.variants.some((v) => !before.variants?.includes(v)));
  const number = (version: string | undefined, open: number) => (version === undefined ? open : Number(version.split('.')[1]));
  const kubernetes =
    number(after.kubernetes?.from, -1) < number(before.kubernetes?.from, -1) || number(after.kubernetes?.until, 999) > number(before.kubernetes?.until, 999);
  const time =
    (certainFrom(after.period) ?? '9') < (certainFrom(before.period) ?? '9') || (certainUntil(after.period) ?? '9') > (certainUntil(before.period) ?? '9');
  return variants || kubernetes || time;
}

/** Answers that differ, with equal changes in months that follow each other told as one. */
function changedCells(before: Knowledge, after: Knowledge): ChangedCell[] {
  const running = new Map<string, ChangedCell>();
  const cells: ChangedCell[] = [];
  for (const month of monthsBetween(after.months.first, after.months.last)) {
    const [was, is] = [answersIn(before, month), answersIn(after, month)];
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const [a, b] = [was.get(key), is.get(key)];
      const placed = b ?? a;
      if (!placed || shown(a?.answer) === shown(b?.answer)) {
        running.delete(key);
        continue;
      }
      const cell = running.get(key);
      if (cell && shown(cell.before) === shown(a?.answer.main) && shown(cell.after) === shown(b?.answer.main)) cell.until = month;
      else {
        const { fact, variant } = placed;
        const begun: ChangedCell = { fact, ...(variant ? { variant } : {}), from: month, until: month, before: a?.answer.main, after: b?.answer.main };
        running.set(key, begun);
        cells.push(begun);
      }
    }
  }
  return cells;
}

/** Every answer of a month's snapshot; the newest one the older side has stands for months it does not reach. */
function answersIn(knowledge: Knowledge, month: Month): Map<string, { fact: Fact; variant?: string; answer: Answer }> {
  const { services } = snapshot(knowledge, month > knowledge.months.last ? knowledge.months.last : month);
  const factOf = (service: string, criterion: string) => knowledge.facts.get(`${service}/${criterion}`);
  return new Map(
    services.flatMap(({ service, answers, variants }) => [
      ...[...answers].flatMap(([criterion, answer]) => {
        const fact = factOf(service.id, criterion);
        return fact ? [[fact.id, { fact, answer }] as const] : [];
      }),
      ...variants.flatMap(({ variant, answers }) =>
        [...answers].flatMap(([criterion, answer]) => {
          const fact = factOf(service.id, criterion);
          return fact ? [[`${fact.id} ${variant.id}`, { fact, variant: variant.id, answer }] as const] : [];
        }),
      ),
    ]),
  );
}

/** What a cell shows of an answer: its value, and how sure it is of the day. */
function shown(answer: Answer | Statement | undefined): string {
  if (answer === undefined) return '';
  return 'main' in answer ? JSON.stringify([answer.main.value, answer.standing]) : JSON.stringify(answer.value);
}
