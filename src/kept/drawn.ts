import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** The props of a page that is drawn from what `draw` gives, and from nothing else. */
export interface DrawnProps<Drawn> {
  draw: () => Drawn;
}

/**
 * A path of getStaticPaths whose page is drawn from what `draw` gives alone, and kept between builds as long as that stays
 * the same (src/kept/pages.ts). The page may ask for nothing else: what it asked for would not be a part of its key.
 */
export function drawnPath<Params extends Record<string, string | undefined>, Drawn>(params: Params, draw: () => Drawn): { params: Params; props: DrawnProps<Drawn>; cacheKey?: string } {
  return { params, props: { draw }, ...(!import.meta.env.DEV && { cacheKey: digestOf(draw()) }) };
}

const alone = new AsyncLocalStorage<true>();

/** Renders a page; where it is drawn from its props alone, whatever it asks for then fails. */
export function renderDrawn<Result>(props: object, render: () => Result): Result {
  return 'draw' in props ? alone.run(true, render) : render();
}

/** @throws where a page is being rendered that is drawn from its props alone */
export function mayAsk(): void {
  if (alone.getStore()) throw new Error('This page is kept between builds by what it is drawn from: what it asks for beside that has to be a part of it (drawnPath in its getStaticPaths).');
}

const digests = new WeakMap<object, string>();

/**
 * The SHA-256 of a value as JSON. What has an id (a statement, a service, a source) is worked on once, however many
 * pages are drawn from it.
 *
 * @throws where a part of the value has no words in JSON; undefined is no part
 */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, named) ?? '').digest('base64url');
}

function named(key: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Map || value instanceof Set) throw new TypeError(`JSON has no words for "${key}": a page that is kept cannot be drawn from it.`);
  if (typeof value !== 'object' || value === null || !('id' in value)) return value;
  const known = digests.get(value) ?? digestOf(Object.entries(value));
  digests.set(value, known);
  return known;
}
