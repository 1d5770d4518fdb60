import { otherLanguage, type Language } from '../../i18n/language.ts';
import { words } from '../../i18n/words.ts';
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
      also: [say.layers[layer].name, say.layers[layer].part, other.layers[layer].part],
      text: say.layer.intro[layer],
      layer,
    },
    prose: [],
  }));
}

/** Pages of which there is one each. */
export function pageEntries(language: Language): Findable<SearchEntry>[] {
  return pages(language).map((page, i) => ({
    entry: { kind: 'page', path: page.path, title: page.title, also: [pages(otherLanguage(language))[i]?.title ?? page.title], text: page.text },
    prose: [],
  }));
}

function pages(language: Language): { path: string; title: string; text: string }[] {
  const say = words(language);
  return [
    { path: '/', title: say.home.title, text: say.home.description },
    { path: '/services/', title: say.service.index, text: say.service.indexDescription },
    { path: '/statements/', title: say.statements.heading, text: say.statements.description },
    { path: '/changes/', title: say.change.title, text: say.change.description },
    { path: '/as-of/', title: say.asOf.index, text: say.asOf.indexDescription },
    { path: '/compare/', title: say.comparison.index, text: say.comparison.indexDescription },
    { path: '/cluster/', title: say.cluster.title, text: say.cluster.description },
    { path: '/data/', title: say.data.title, text: say.data.description },
    { path: '/embed/', title: say.embed.title, text: say.embed.description },
    { path: '/guides/', title: say.guides, text: say.guide.indexDescription },
    { path: '/glossary/', title: say.glossary.title, text: say.glossary.description },
    { path: '/timeline/', title: say.timeline.title, text: say.timeline.description },
    { path: '/article-2021-05/', title: say.article.title, text: say.article.description },
    { path: '/sources/', title: say.sources.heading, text: say.sources.description },
    { path: '/coverage/', title: say.coverage.title, text: say.coverage.description },
    { path: '/about/', title: say.about.title, text: say.about.description },
  ];
}
