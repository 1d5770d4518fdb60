import { createHash } from 'node:crypto';
import { LongText } from './long-text.ts';

/**
 * The SHA-256 of a value as JSON. What has an id (a statement, a service, a source) is worked on once, however many
 * pages are drawn from it.
 *
 * @throws where a part of the value has no words in JSON; undefined is no part
 */
export const digestOf = digester((key, value) => {
  if (value instanceof Map) throw noWords(key);
  return value;
});

/** The same for a value without its long texts; what maps hold is a part of it, in their order. */
export const digestWithoutTexts = digester((_key, value, whole) => (whole instanceof LongText ? undefined : value instanceof Map ? [...value] : value));

/** @param partOf what of a part of the value is a part of the digest; `whole` is the part before it said itself in JSON */
function digester(partOf: (key: string, value: unknown, whole: unknown) => unknown): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value, named) ?? '').digest('base64url');
  function named(this: unknown, key: string, value: unknown): unknown {
    if (typeof value === 'function' || value instanceof Set || value instanceof RegExp) throw noWords(key);
    const part = partOf(key, value, (this as Record<string, unknown>)[key]);
    if (typeof part !== 'object' || part === null || !('id' in part)) return part;
    const found = known.get(part) ?? digest(Object.entries(part));
    known.set(part, found);
    return found;
  }
  return digest;
}

function noWords(key: string): TypeError {
  return new TypeError(`JSON has no words for "${key}": a page that is kept cannot be drawn from it.`);
}
