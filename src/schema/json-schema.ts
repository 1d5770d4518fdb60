import { z } from 'zod';
import { collections, type CollectionName } from './collections.ts';
import { wordsSchemas } from './words/index.ts';

/** The parts of JSON Schema (draft 7, the one that editors know) that our schemas use. */
export interface JsonSchema {
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  /** What the ids are that stand here, see {@link IdKind}. */
  'x-ids'?: IdKind;
}

/** What an id in a content file points at. */
export type IdKind = 'sources' | 'services' | 'glossary' | 'variants' | 'criteria' | 'statements' | 'ownStatements';

/** The JSON Schema of one collection's files, generated from zod. */
export function jsonSchemaOf(name: CollectionName): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(collections[name].schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  return { $schema, title: `content/${collections[name].example}`, ...schema };
}

/** The JSON Schema of each file of content/words/, by its id. What many keys have in common stands in it once. */
export function wordsJsonSchemas(): Map<string, JsonSchema> {
  return new Map([...wordsSchemas].map(([id, schema]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', reused: 'ref' }) as JsonSchema;
    return [id, { $schema, title: `content/words/${id}.yaml`, ...rest }];
  }));
}

/** A schema in which every place that holds ids offers those in `ids`; other ids stay allowed, a rule holds them to what exists. */
export function offering(schema: JsonSchema, offer: (kind: IdKind) => JsonSchema): JsonSchema {
  const { 'x-ids': kind, ...rest } = schema;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, within(key, value, offer)])) as JsonSchema;
  return kind ? { ...inner, allOf: [offer(kind)] } : inner;
}

function within(key: string, value: unknown, offer: (kind: IdKind) => JsonSchema): unknown {
  if (key === 'properties') return Object.fromEntries(Object.entries(value as Record<string, JsonSchema>).map(([name, s]) => [name, offering(s, offer)]));
  if (Array.isArray(value) && /^(any|one|all)Of$/.test(key)) return value.map((s: JsonSchema) => offering(s, offer));
  if ((key === 'items' || key === 'additionalProperties' || key === 'propertyNames') && typeof value === 'object') return offering(value as JsonSchema, offer);
  return value;
}
