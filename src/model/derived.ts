import { compareDates } from './date.ts';
import type { Variant } from './knowledge.ts';
import { byNewestKubernetes } from './kubernetes.ts';
import { intersection, startDay, type Period } from './period.ts';
import { isMain, since, type Statement } from './statement.ts';

/**
 * The statements of a criterion that follows from another: since when a term (containerd) has been the answer.
 * One for each variant that has it, and one for the service as a whole, whose answer follows its default variant.
 *
 * @param base statements of the fact it follows from
 * @param term the glossary id that is looked for
 * @param fact id of the derived fact
 */
export function derivedStatements(base: readonly Statement[], term: string, variants: readonly Variant[], fact: string): Statement[] {
  const main = base.filter(isMain);
  const whole = main.filter((s) => s.variants === undefined);
  if (whole.length > 0) return latestRun(whole, term).map((s) => derive(s, fact, 'service', undefined));

  return [
    ...latestRun(defaultHistory(main, variants), term).map((s) => derive(s, fact, 'default', undefined)),
    ...variants.flatMap((variant) =>
      latestRun(main.filter((s) => s.variants?.includes(variant.id)), term).map((s) => derive(s, fact, variant.id, [variant.id])),
    ),
  ];
}

/** The statements that were the service's answer one after the other, each for as long as its variant was the default. */
function defaultHistory(main: readonly Statement[], variants: readonly Variant[]): Statement[] {
  const [only, ...more] = variants;
  if (only && more.length === 0) return main.filter((s) => s.variants?.includes(only.id));
  return variants.flatMap((variant) =>
    main
      .filter((s) => s.variants?.includes(variant.id))
      .flatMap((s) => variant.defaultBy.flatMap((byDefault) => whileDefault(s, byDefault))),
  );
}

/** A statement as far as its variant was the default; where being the default decides when it began, on that evidence too. */
function whileDefault(statement: Statement, byDefault: Statement): Statement[] {
  const period = intersection(statement.period, byDefault.period);
  if (!period) return [];
  if (period.from === statement.period.from) return [{ ...statement, period, derivedFrom: statement }];
  const references = [...(statement.references ?? []), ...(byDefault.references ?? [])];
  return [{ ...statement, period, references, derivedFrom: statement }];
}

/** Statements that followed each other with the same answer: the first and the last of them. */
interface Run {
  first: Statement;
  last: Statement;
}

/** The latest unbroken run in which the term is the answer, if it is the answer at all. */
function latestRun(history: readonly Statement[], term: string): Run[] {
  const ordered = [...history].sort((a, b) => compareDates(startDay(a.period), startDay(b.period)) || byNewestKubernetes(b.kubernetes, a.kubernetes));
  const lastOther = ordered.findLastIndex((s) => s.term !== term);
  const run = ordered.slice(lastOther + 1);
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? [{ first, last }] : [];
}

function derive({ first: from, last }: Run, fact: string, id: string, variants: string[] | undefined): Statement {
  const date = since(from);
  const { until } = last.period;
  const period: Period = { from: from.period.from, ...(until ? { until } : {}) };
  return {
    id,
    fact,
    value: date ?? { type: 'unknown', searched: from.summary, evidence: from.checked.slice(0, 7) },
    ...(date === undefined ? {} : { date }),
    ...(variants ? { variants } : {}),
    ...(from.kubernetes?.from ? { kubernetes: { from: from.kubernetes.from } } : {}),
    period,
    summary: from.summary,
    references: from.references,
    confidence: from.confidence,
    recorded: from.recorded,
    checked: from.checked,
    derivedFrom: from.derivedFrom ?? from,
  };
}
