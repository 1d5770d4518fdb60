import { headlineOf } from '../model/headline.ts';
import type { Service } from '../model/knowledge.ts';
import type { Language } from './language.ts';
import { listText } from './value-words.ts';
import { words } from './words.ts';

/** The name of a service, with its full name where that is another: `EKS（Amazon Elastic Kubernetes Service）`. */
export function serviceTitle({ name, fullName }: Service, lang: Language): string {
  return name === fullName ? name : words(lang).service.title(name, fullName);
}

/** The services in a few words: those that tables open with by name, the others by their number. */
export function serviceNames(services: readonly Service[], lang: Language): string {
  const named = headlineOf(services);
  const names = named.map(({ name }) => name);
  return named.length === services.length ? listText(names, lang) : words(lang).coverage.allOf(lang === 'en' ? names.join(', ') : listText(names, lang), services.length);
}
