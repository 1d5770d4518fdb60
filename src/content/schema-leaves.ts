import type { z } from 'zod';
import { refusalOf, type Refusal } from '../schema/refusal.ts';

/**
 * Why the schema at `path` refuses a text, in its own words; undefined where some schema there takes the text,
 * or has no words for it.
 */
export function refusalOfText(schema: z.ZodType, path: readonly PropertyKey[], text: string): Refusal | undefined {
  const refused: Refusal[] = [];
  for (const leaf of leavesAt(schema, path)) {
    const result = leaf.safeParse(text);
    if (result.success) return undefined;
    refused.push(...result.error.issues.flatMap((issue) => refusalOf(issue) ?? []));
  }
  return refused[0];
}

/** The schemas a value at `path` may have, unions and optional ones taken apart. */
function leavesAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  return path.reduce<z.ZodType[]>((level, step) => level.flatMap((one) => below(one, step)), apart(schema));
}

function below(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  const { def } = schema as z.ZodObject | z.ZodArray | z.ZodRecord;
  if (def.type === 'array') return apart(def.element as z.ZodType);
  if (def.type === 'record') return apart(def.valueType as z.ZodType);
  const next = def.type === 'object' ? (def.shape as Record<PropertyKey, z.ZodType>)[step] : undefined;
  return next ? apart(next) : [];
}

function apart(schema: z.ZodType): z.ZodType[] {
  const { def } = schema as z.ZodOptional | z.ZodUnion;
  if (def.type === 'optional') return apart(def.innerType as z.ZodType);
  return def.type === 'union' ? def.options.flatMap((option) => apart(option as z.ZodType)) : [schema];
}
