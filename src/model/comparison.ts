import type { Answer } from './answer.ts';
import type { Criterion, Knowledge, Service, Variant } from './knowledge.ts';
import type { Layer } from './layer.ts';
import type { ServiceSnapshot, Snapshot, VariantSnapshot } from './snapshot.ts';

/** What differs in one cell of the comparison: a service's, or a variant's, answer to a criterion. */
export interface CellChange {
  service: Service;
  criterion: Criterion;
  /** None = the service's own answer. */
  variant?: Variant;
  /** None = nothing was recorded, or the variant was not there. */
  before?: Answer;
  after?: Answer;
}

/** A variant that came, went, became the default or ceased to be it. */
export interface VariantChange {
  service: Service;
  layer: Layer;
  variant: Variant;
  before?: { isDefault: boolean };
  after?: { isDefault: boolean };
}

/** Everything in which two snapshots differ. */
export interface Comparison {
  cells: CellChange[];
  variants: VariantChange[];
}

/** In what `after` differs from `before`: services in their order, criteria in theirs, the service's answer before its variants'. */
export function compare({ criteria }: Pick<Knowledge, 'criteria'>, before: Snapshot, after: Snapshot): Comparison {
  const pairs = after.services.map((now) => ({ now, then: before.services.find(({ service }) => service.id === now.service.id) }));
  return {
    cells: pairs.flatMap(({ now, then }) => criteria.flatMap((criterion) => cellChanges(criterion, then, now))),
    variants: pairs.flatMap(({ now, then }) => variantPairs(then, now).flatMap(([old, current]) => variantChange(now.service, old, current))),
  };
}

/** The snapshot that a comparison leads to from `before`, in the month and on the day of `to`. */
export function applyComparison(before: Snapshot, { cells, variants }: Comparison, to: Pick<Snapshot, 'month' | 'day'>): Snapshot {
  const services = before.services.map((then): ServiceSnapshot => {
    const own = cells.filter((cell) => cell.service.id === then.service.id);
    const kept = then.variants.filter((old) => !variants.some((v) => isSame(v, then.service, old) && !v.after));
    const came = variants.filter((v) => v.service.id === then.service.id && !v.before);
    const started: VariantSnapshot[] = came.map(({ layer, variant }) => ({ layer, variant, isDefault: false, answers: new Map() }));
    return {
      service: then.service,
      answers: applyCells(then.answers, own.filter((cell) => !cell.variant)),
      variants: [...kept, ...started].map((old) => ({
        ...old,
        isDefault: variants.find((v) => isSame(v, then.service, old))?.after?.isDefault ?? old.isDefault,
        answers: applyCells(old.answers, own.filter((cell) => cell.criterion.layer === old.layer && cell.variant?.id === old.variant.id)),
      })),
    };
  });
  return { month: to.month, day: to.day, services };
}

/** Whether a reader would see a difference in what is answered, for which Kubernetes versions, or whether as a preview. */
export function readsDifferently({ before, after }: Pick<CellChange, 'before' | 'after'>): boolean {
  return readingOf(before) !== readingOf(after);
}

/** What a reader is told by an answer, as a text that is the same for answers that tell the same; empty for none. */
export function readingOf(answer: Answer | undefined): string {
  if (!answer) return '';
  return JSON.stringify([answer.main, ...answer.others].map(({ value, stage, kubernetes }) => [value, stage, kubernetes?.from, kubernetes?.until]));
}

function cellChanges(criterion: Criterion, then: ServiceSnapshot | undefined, now: ServiceSnapshot): CellChange[] {
  const { service } = now;
  const own = cellChange({ service, criterion }, then?.answers.get(criterion.id), now.answers.get(criterion.id));
  const variants = variantPairs(then, now)
    .filter(([old, current]) => (current ?? old)?.layer === criterion.layer)
    .flatMap(([old, current]) => {
      const variant = (current ?? old)?.variant;
      return variant ? cellChange({ service, criterion, variant }, old?.answers.get(criterion.id), current?.answers.get(criterion.id)) : [];
    });
  return [...own, ...variants];
}

function cellChange(cell: Pick<CellChange, 'service' | 'criterion' | 'variant'>, before: Answer | undefined, after: Answer | undefined): CellChange[] {
  if (identity(before) === identity(after)) return [];
  return [{ ...cell, ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}

function identity(answer: Answer | undefined): string {
  if (!answer) return '';
  const ids = [[answer.main], answer.others, answer.alongside].map((list) => list.map(({ id }) => id).join(','));
  return [answer.standing, ...ids].join(';');
}

function variantChange(service: Service, old: VariantSnapshot | undefined, current: VariantSnapshot | undefined): VariantChange[] {
  const shown = current ?? old;
  if (!shown || (old && current && old.isDefault === current.isDefault)) return [];
  const stand = (snapshot: VariantSnapshot | undefined) => (snapshot ? { isDefault: snapshot.isDefault } : undefined);
  const [before, after] = [stand(old), stand(current)];
  return [{ service, layer: shown.layer, variant: shown.variant, ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}

/** Each variant that was there in either snapshot, as it was in both. */
function variantPairs(then: ServiceSnapshot | undefined, now: ServiceSnapshot): [VariantSnapshot | undefined, VariantSnapshot | undefined][] {
  const gone = then?.variants.filter((old) => !now.variants.some((current) => sameVariant(old, current))) ?? [];
  return [
    ...now.variants.map((current): [VariantSnapshot | undefined, VariantSnapshot] => [then?.variants.find((old) => sameVariant(old, current)), current]),
    ...gone.map((old): [VariantSnapshot, undefined] => [old, undefined]),
  ];
}

function sameVariant(a: VariantSnapshot, b: VariantSnapshot): boolean {
  return a.layer === b.layer && a.variant.id === b.variant.id;
}

function isSame(change: VariantChange, service: Service, snapshot: VariantSnapshot): boolean {
  return change.service.id === service.id && change.layer === snapshot.layer && change.variant.id === snapshot.variant.id;
}

function applyCells(answers: Map<string, Answer>, cells: readonly CellChange[]): Map<string, Answer> {
  const result = new Map(answers);
  for (const { criterion, after } of cells) {
    if (after) result.set(criterion.id, after);
    else result.delete(criterion.id);
  }
  return result;
}
