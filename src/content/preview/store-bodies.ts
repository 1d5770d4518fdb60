import type { DataStore } from 'astro/loaders';
import type { Entry } from '../../model/content.ts';
import { toStored } from '../stored.ts';

/**
 * Has Astro make modules of the bodies of a collection. What else there is to its entries pages get from what was read:
 * all that Astro stores it writes at once, half a second after the last change.
 *
 * @returns whether other entries than before have a body
 */
export function storeBodies(store: DataStore, entries: ReadonlyMap<string, Entry>): boolean {
  const bodies = [...entries.values()].map(toStored).filter(({ deferredRender }) => deferredRender);
  const ids = new Set(bodies.map(({ id }) => id));
  const gone = store.keys().filter((id) => !ids.has(id));
  const fresh = bodies.filter(({ id }) => !store.has(id));
  for (const id of gone) store.delete(id);
  for (const body of fresh) store.set({ ...body, data: {}, body: '' });
  return gone.length + fresh.length > 0;
}
