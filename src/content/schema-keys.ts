import { z } from 'zod';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
}

/** The keys that a map at `path` below `schema` may have. Empty where the schema knows none. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((s) => Object.keys(s.properties ?? {})))];
}

/** Whether a key at `path` below `schema` may not be left out. */
export function isRequired(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  const maps = schemasAt(schema, path.slice(0, -1)).filter(({ properties }) => properties && String(key) in properties);
  return maps.length > 0 && maps.every(({ required = [] }) => required.includes(String(key)));
}

/** The words that may stand at `path` below `schema` beside other values, like `unknown` beside dates. */
export function wordsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap((s) => (typeof s.const === 'string' ? [s.const] : []));
}

const made = new WeakMap<z.ZodType, JsonSchema>();

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = made.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
  made.set(schema, known);
  return known;
}

function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): JsonSchema[] {
  let level: JsonSchema[] = alternatives(jsonSchemaOf(schema));
  for (const step of path) {
    level = level.flatMap((s) => {
      const next = typeof step === 'number' ? s.items : (s.properties?.[String(step)] ?? s.additionalProperties);
      return typeof next === 'object' ? alternatives(next) : [];
    });
  }
  return level;
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const choices = schema.anyOf ?? schema.oneOf;
  return choices ? choices.flatMap(alternatives) : [schema];
}
