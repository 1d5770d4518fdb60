import { getCollection, type CollectionEntry } from 'astro:content';
import type { Language } from '../i18n/language.ts';

/** A guide in one language, and where to find it. */
export interface Guide {
  /** `what-is-cri` */
  slug: string;
  title: string;
  description: string;
  entry: CollectionEntry<'guides'>;
}

/** The guides in one language, in their order. */
export async function guidesOf(language: Language): Promise<Guide[]> {
  const entries = await getCollection('guides', ({ id }) => id.endsWith(`/${language}`));
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ slug: entry.id.split('/')[0] ?? '', title: entry.data.title, description: entry.data.description, entry }));
}
