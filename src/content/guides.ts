import { render, type CollectionEntry } from 'astro:content';
import type { Language } from '../i18n/language.ts';
import { mayAsk } from '../kept/alone.ts';
import type { Layer } from '../model/layer.ts';
import { entriesOf } from './entries.ts';
import { guideText, type SearchedGuide } from './guide-text.ts';

/** A guide in one language, and where to find it. */
export interface Guide {
  /** `what-is-cri` */
  slug: string;
  title: string;
  description: string;
  /** Other words that it is searched by. */
  search: readonly string[];
  /** The layers it is about. */
  layers: Layer[];
  entry: CollectionEntry<'guides'>;
}

const known = new Map<Language, Promise<Guide[]>>();

/** The guides in one language, in their reading order; read once a build, anew for every request while previewing. */
export function guidesOf(language: Language): Promise<Guide[]> {
  mayAsk();
  if (import.meta.env.DEV) return read(language);
  const guides = known.get(language) ?? read(language);
  known.set(language, guides);
  return guides;
}

async function read(language: Language): Promise<Guide[]> {
  const entries = (await entriesOf('guides')).filter(({ id }) => id.endsWith(`/${language}`));
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map((entry) => ({ slug: entry.id.split('/')[0] ?? '', title: entry.data.title, description: entry.data.description, search: entry.data.search ?? [], layers: entry.data.layers, entry }));
}

/** The guides in one language as search sees them; their sections have the ids of the English headings, as on the page. */
export async function searchedGuides(language: Language): Promise<SearchedGuide[]> {
  const english = await guidesOf('en');
  return Promise.all(
    (await guidesOf(language)).map(async ({ slug, title, description, search, entry }) => {
      const { sections, prose } = guideText(entry.body ?? '');
      const twin = english.find((guide) => guide.slug === slug);
      const headings = twin ? (await render(twin.entry)).headings.filter(({ depth }) => depth === 2) : [];
      return { slug, title, description, search, sections: sections.map((section, i) => ({ id: headings[i]?.slug ?? '', title: section })), prose };
    }),
  );
}
