import { z } from 'zod';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

/** The keys that a map at `path` below `schema` may have. Empty where the schema knows none. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let level: JsonSchema[] = alternatives(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
  for (const step of path) {
    level = level.flatMap((s) => {
      const next = typeof step === 'number' ? s.items : s.properties?.[String(step)];
      return next ? alternatives(next) : [];
    });
  }
  return [...new Set(level.flatMap((s) => Object.keys(s.properties ?? {})))];
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const choices = schema.anyOf ?? schema.oneOf;
  return choices ? choices.flatMap(alternatives) : [schema];
}
