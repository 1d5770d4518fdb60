import { getCollection, type CollectionEntry } from 'astro:content';
import type { Language } from '../i18n/language.ts';
import type { Layer } from '../model/layer.ts';

/** A guide in one language, and where to find it. */
export interface Guide {
  /** `what-is-cri` */
  slug: string;
  title: string;
  description: string;
  /** The layers it is about. */
  layers: Layer[];
  entry: CollectionEntry<'guides'>;
}

/** The guides in one language, in their reading order. */
export async function guidesOf(language: Language): Promise<Guide[]> {
  const entries = await getCollection('guides', ({ id }) => id.endsWith(`/${language}`));
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ slug: entry.id.split('/')[0] ?? '', title: entry.data.title, description: entry.data.description, layers: entry.data.layers, entry }));
}
