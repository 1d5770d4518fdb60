import { joined } from './joined.ts';
import { mentionsOf } from './mentions-of.ts';
import { missingId } from './missing-id.ts';
import { nearest } from './nearest.ts';
import { placesOn } from './places-on.ts';
import type { Finding, Mention, Rule, RuleContext } from './rule.ts';
import { sectionIds } from './section-ids.ts';

/** The first parts of the addresses of pages below the language; what content/ decides below them is for `mentions-exist`. */
export const SECTIONS = ['about', 'article-2021-05', 'as-of', 'calendar.ics', 'changes', 'cluster', 'cni', 'compare', 'coverage', 'cri', 'data', 'embed', 'facts', 'glossary', 'guides', 'search', 'services', 'sources', 'statements', 'timeline'];

/** Links within the site are written in the one way that works on every page, in both languages and in every format, and lead to a page. */
export const linksLeadOn: Rule = {
  name: 'links-lead-on',
  *check(context) {
    const { months } = joined(context);
    for (const mention of mentionsOf(context)) {
      const { url } = mention;
      if (/^\.{1,2}\//.test(url)) yield refused(mention, RELATIVE);
      const { guide, section: place } = sectionOf(mention);
      const places = guide === undefined ? undefined : sectionIds(context, guide);
      if (places && place && !places.includes(place)) yield { ...missingId(mention.entry, mention.path, place, `content/guides/${guide}/en.mdx`, places), ...at(mention) };
      if (!url.startsWith('/')) continue;
      const [path = '', fragment] = url.replace(/\?[^#]*/, '').split('#');
      const [section = '', page = ''] = path.slice(1).split('/');
      if (section === 'en' || section === 'ja') yield refused(mention, OF_A_LANGUAGE);
      else if (section !== '' && !SECTIONS.includes(section)) yield { ...at(mention), ...nowhere(section) };
      else if (!path.endsWith('/') && !/\.[a-z]+$/.test(path)) yield refused(mention, NO_SLASH);
      else if (section === 'as-of' && page !== '' && (!isMonth(page) || page < months.first || page > months.last)) yield { ...at(mention), ...noMonth(page, months) };
      else if (section === 'compare' && page !== '') yield* monthsApart(mention, path, months);
      else if (path === '/glossary/' && fragment && !context.known.glossary.has(fragment)) yield { ...missingId(mention.entry, mention.path, fragment, 'content/glossary/', context.known.glossary), ...at(mention) };
      else if (fragment) yield* noSuchPlace(context, mention, path, fragment);
    }
  },
};

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

function* monthsApart(mention: Mention, path: string, months: { first: string; last: string }): Iterable<Finding> {
  for (const month of path.split('/').filter(Boolean).slice(1)) {
    if (!isMonth(month) || month < months.first || month > months.last) yield { ...at(mention), ...noMonth(month, months) };
  }
}

/** A place on a page whose places content/ decides. */
function* noSuchPlace({ content, known }: RuleContext, mention: Mention, path: string, place: string): Iterable<Finding> {
  const places = placesOn(path, content);
  // What stands in a file that cannot be read may be the place.
  const complete = known.services.size === content.services.size && known.claims.size === content.claims.size;
  if (complete && places && !places.includes(place)) yield { ...missingId(mention.entry, mention.path, place, path, places), ...at(mention) };
}

/** The section of a guide that a link leads to, of its own guide where it names no page. */
function sectionOf({ entry, url }: Mention): { guide?: string; section?: string } {
  const { guide, section } = /^(?:\/guides\/(?<guide>[^/#?]+)\/?)?#(?<section>.+)$/.exec(url)?.groups ?? {};
  if (section === undefined) return {};
  if (guide !== undefined) return { guide, section };
  const own = entry.collection === 'guides' ? entry.id.split('/')[0] : undefined;
  return own === undefined ? {} : { guide: own, section };
}

function at({ entry, path, at: place }: Mention): Pick<Finding, 'entry' | 'path' | 'at'> {
  return { entry, path, ...(place ? { at: place } : {}) };
}

function refused(mention: Mention, words: Pick<Finding, 'message' | 'hint'>): Finding {
  return { ...at(mention), ...words };
}

function nowhere(section: string): Pick<Finding, 'message' | 'hint'> {
  const near = nearest(section, SECTIONS);
  return {
    message: { ja: `/${section}/ というページはありません`, en: `there is no page /${section}/` },
    hint: near ? { ja: `"/${near}/" のことですか。`, en: `Did you mean "/${near}/"?` } : { ja: `/ の次に来るのは: ${SECTIONS.join('、')}`, en: `After the first / comes one of: ${SECTIONS.join(', ')}` },
  };
}

function noMonth(month: string, { first, last }: { first: string; last: string }): Pick<Finding, 'message' | 'hint'> {
  return {
    message: { ja: `${month} の時点のページはありません`, en: `there is no snapshot of ${month}` },
    hint: { ja: `${first} から ${last} までの月を YYYY-MM で書いてください。`, en: `Write a month from ${first} to ${last}, as YYYY-MM.` },
  };
}

const RELATIVE = {
  message: { ja: 'ページからの相対リンクです', en: 'is relative to its page' },
  hint: { ja: 'サイトの先頭から /guides/what-is-cri/ のように書いてください。', en: 'Write it from the root of the site, like /guides/what-is-cri/.' },
};

const OF_A_LANGUAGE = {
  message: { ja: 'リンクに言語が含まれています', en: 'names a language' },
  hint: { ja: '/en を消してください。読者の言語のページに自動でつながります。', en: 'Leave /en or /ja out: the link leads to the page in the reader’s own language.' },
};

const NO_SLASH = {
  message: { ja: 'リンクの終わりに / がありません', en: 'does not end with a slash' },
  hint: { ja: '/guides/what-is-cri/ のように / で終えてください。', en: 'End it with /, like /guides/what-is-cri/.' },
};
