import { inLanguage, type Language } from '../../i18n/language.ts';
import { serviceTitle } from '../../i18n/service-names.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { plainText } from '../../model/inline-text.ts';
import { LAYERS } from '../../model/layer.ts';
import type { SearchEntry } from '../../model/search/entry.ts';
import type { Findable } from '../index.ts';

/** The overview of each service, by every name of the service. */
export function serviceEntries({ services }: Knowledge, language: Language): Findable<SearchEntry>[] {
  return services.map((service) => ({
    entry: {
      kind: 'service',
      path: `/services/${service.id}/`,
      title: serviceTitle(service, language),
      also: [service.name, service.fullName, ...(service.search ?? [])],
      text: plainText(service.about[language]),
    },
    prose: [service.vendor, ...LAYERS.flatMap((layer) => service.variants[layer].map(({ name }) => inLanguage(name, language)))],
  }));
}
