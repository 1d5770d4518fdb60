import { getCollection, type CollectionEntry } from 'astro:content';
import type { CollectionName } from '../schema/collections.ts';
import { preview } from './preview/preview.ts';
import { toStored } from './stored.ts';

/** The entries of a collection: in a build those that Astro stores, while previewing those that were read last. */
export async function entriesOf<Name extends CollectionName>(collection: Name): Promise<CollectionEntry<Name>[]> {
  const content = await preview.edits?.content;
  if (!content) return getCollection(collection);
  return [...content[collection].values()].map((entry) => ({ ...toStored(entry), collection }) as CollectionEntry<Name>);
}
