import type { Label } from '../schema/text.ts';
import type { Answer } from './answer.ts';
import type { Service } from './knowledge.ts';
import type { Layer } from './layer.ts';
import type { ServiceSnapshot, Snapshot } from './snapshot.ts';
import { sameValue } from './statement.ts';

/** A variant as a row of a table: one that both layers know by the same id is one row. */
export interface VariantRow {
  id: string;
  name: Label;
  /** The layers it is a variant of. */
  layers: Layer[];
  /** The layers it is the default of. */
  defaultIn: Layer[];
  answers: Map<string, Answer>;
}

/** The variants of a service in some layers, defaults of their layer first. */
export function variantRows({ variants }: ServiceSnapshot, layers: readonly Layer[]): VariantRow[] {
  const rows = new Map<string, VariantRow>();
  for (const { layer, variant, isDefault, answers } of variants) {
    if (!layers.includes(layer)) continue;
    const row: VariantRow = rows.get(variant.id) ?? { id: variant.id, name: variant.name, layers: [], defaultIn: [], answers: new Map() };
    row.layers.push(layer);
    if (isDefault) row.defaultIn.push(layer);
    for (const [criterion, answer] of answers) row.answers.set(criterion, answer);
    rows.set(variant.id, row);
  }
  return [...rows.values()].sort((a, b) => b.defaultIn.length - a.defaultIn.length);
}

/** A variant of a service, or the service itself where it has none to choose between. */
export interface LayerRow {
  service: Service;
  variant: VariantRow | undefined;
  answers: Map<string, Answer>;
}

/** The rows of a layer’s table of variants, by service. */
export function layerRows({ services }: Snapshot, layer: Layer): LayerRow[] {
  return services.flatMap((row): LayerRow[] => {
    const variants = variantRows(row, [layer]);
    if (variants.length === 0) return [{ service: row.service, variant: undefined, answers: row.answers }];
    return variants.map((variant) => ({ service: row.service, variant, answers: variant.answers }));
  });
}

/** Variants that answer a criterion alike, and unlike the service as a whole. */
export interface Difference {
  variants: Label[];
  answer: Answer;
}

/** How the variants of a service differ from the service's own answer to a criterion. */
export function differences(service: ServiceSnapshot, criterion: string): Difference[] {
  const whole = service.answers.get(criterion)?.main;
  const found: Difference[] = [];
  for (const { variant, answers } of service.variants) {
    const answer = answers.get(criterion);
    if (!answer || (whole && sameValue(answer.main, whole))) continue;
    const alike = found.find((d) => sameValue(d.answer.main, answer.main));
    if (alike) alike.variants.push(variant.name);
    else found.push({ variants: [variant.name], answer });
  }
  return found;
}
