import type { Fact } from '../model/knowledge.ts';
import type { Layer } from '../model/layer.ts';
import type { ServiceSnapshot } from '../model/snapshot.ts';
import { inLanguage, type Language } from './language.ts';

/** The names of the variants a statement holds for; none = the whole service. */
export function variantNames({ service, criterion }: Fact, { variants = [] }: { variants?: readonly string[] }, language: Language): string[] {
  return variants.map((id) => {
    const variant = service.variants[criterion.layer].find((v) => v.id === id);
    return variant ? inLanguage(variant.name, language) : id;
  });
}

/** The name of a layer's default variant, where the service has several to tell apart. */
export function defaultName({ service, variants }: ServiceSnapshot, layer: Layer, language: Language): string | undefined {
  if (service.variants[layer].length < 2) return undefined;
  const found = variants.find((v) => v.layer === layer && v.isDefault);
  return found && inLanguage(found.variant.name, language);
}
