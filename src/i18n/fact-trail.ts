import type { Criterion } from '../model/knowledge.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

/** The pages above those of a fact: its layer's and its criterion's. */
export function factTrail({ id, layer, name }: Criterion, language: Language): { name: string; path: string }[] {
  return [
    { name: words(language).layers[layer].name, path: `/${layer}/` },
    { name: name[language], path: `/${id}/` },
  ];
}
