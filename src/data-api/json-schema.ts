import { z } from 'zod';
import { apiAsOf } from '../schema/api/as-of.ts';
import { apiCatalogue } from '../schema/api/catalogue.ts';
import { FILES } from './files.ts';

/** The shape of every JSON file of /data/v1/, by the name of its schema. */
export const SHAPES: Record<string, z.ZodType> = {
  index: apiCatalogue,
  ...Object.fromEntries(Object.entries(FILES).map(([name, { schema }]) => [name, schema])),
  'as-of': apiAsOf,
};

/** A shape as JSON Schema (draft 2020-12). Keys it does not name are allowed: later versions add some. */
export function jsonSchema(shape: z.ZodType): Record<string, unknown> {
  return { ...z.toJSONSchema(shape, { io: 'input' }) };
}
