import type { z } from 'zod';

/**
 * A JSON file of the data API, held against the shape it promises.
 *
 * @throws ZodError where it does not have that shape: the build stops rather than publish it
 */
export function jsonFile(data: unknown, shape: z.ZodType): Response {
  return new Response(`${JSON.stringify(shape.parse(data), null, 1)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
