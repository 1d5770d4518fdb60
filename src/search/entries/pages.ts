import { otherLanguage, type Language } from '../../i18n/language.ts';
import { words } from '../../i18n/words.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { SearchEntry } from '../../model/search/entry.ts';
import { LAYERS } from '../../model/layer.ts';
import type { Findable } from '../index.ts';

/** The two layers. */
export function layerEntries(language: Language): Findable<SearchEntry>[] {
  const say = words(language);
  const other = words(otherLanguage(language));
  return LAYERS.map((layer) => ({
    entry: {
      kind: 'layer',
      path: `/${layer}/`,
      title: say.layers[layer].long,
      also: [say.layers[layer].name, say.layers[layer].part, other.layers[layer].part, ...say.search.alsoCalled[layer], ...other.search.alsoCalled[layer]],
      text: say.layer.intro[layer],
      layer,
    },
    prose: [],
  }));
}

/** Pages of which there is one each, by what they are called in either language. */
export function pageEntries(knowledge: Knowledge, language: Language): Findable<SearchEntry>[] {
  // Whoever asks how two services differ is answered by the page that has all of them.
  const services = knowledge.services.map(({ name }) => name).join(' ');
  const others = pages(otherLanguage(language));
  return pages(language).map(({ path, title, text, also = [] }, i) => ({
    entry: { kind: 'page', path, title, also: [...new Set([others[i]?.title ?? title, ...also, ...(others[i]?.also ?? []), ...(path === '/services/' ? [services] : [])])], text },
    prose: [],
  }));
}

function pages(language: Language): { path: string; title: string; text: string; also?: string[] }[] {
  const say = words(language);
  const also = say.search.alsoCalled;
  return [
    { path: '/', title: say.home.title, text: say.home.description },
    { path: '/services/', title: say.service.index, text: say.service.indexDescription, also: also.services },
    { path: '/statements/', title: say.statements.heading, text: say.statements.description },
    { path: '/changes/', title: say.change.title, text: say.change.description, also: also.changes },
    { path: '/changes/corrections/', title: say.change.correctionsTitle, text: say.change.correctionsDescription, also: also.corrections },
    { path: '/as-of/', title: say.asOf.index, text: say.asOf.indexDescription },
    { path: '/compare/', title: say.comparison.index, text: say.comparison.indexDescription },
    { path: '/cluster/', title: say.cluster.title, text: say.cluster.description, also: also.cluster },
    { path: '/data/', title: say.data.title, text: say.data.description, also: also.data },
    { path: '/embed/', title: say.embed.title, text: say.embed.description, also: also.embed },
    { path: '/guides/', title: say.guides, text: say.guide.indexDescription },
    { path: '/glossary/', title: say.glossary.title, text: say.glossary.description, also: also.glossary },
    { path: '/timeline/', title: say.timeline.title, text: say.timeline.description },
    { path: '/article-2021-05/', title: say.article.title, text: say.article.description },
    { path: '/sources/', title: say.sources.heading, text: say.sources.description },
    { path: '/sources/repositories/', title: say.sources.repositoriesHeading, text: say.sources.repositoriesDescription },
    { path: '/coverage/', title: say.coverage.title, text: say.coverage.description },
    { path: '/about/', title: say.about.title, text: say.about.description, also: also.about },
  ];
}
