import { escaped, markdownText } from '../linking/escape.ts';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import type { Quotable } from './quotable.ts';

/** The forms a quotation is offered in. */
export const FORMATS = ['link', 'markdown', 'html', 'ja', 'en', 'bibtex', 'csl'] as const;

export type Format = (typeof FORMATS)[number];

/**
 * A quotation in every form, ready to paste.
 *
 * @param urlIn the absolute address of the quoted in a language
 * @param lang the language of the page it is offered on: that of the link, the Markdown and the HTML
 */
export function quotations(quotable: Quotable, urlIn: (language: Language) => string, lang: Language): Record<Format, string> {
  const url = urlIn(lang);
  const site = words(lang).siteName;
  const sentence = quotable.sentence[lang];
  const checked = words(lang).quote.checked(quotable.checked);
  return {
    link: url,
    markdown: `> ${markdownText(sentence)}\n>\n> — [${markdownText(quotable.title[lang])}](${url}), ${markdownText(site)}, ${checked}`,
    html: `<blockquote cite="${escaped(url)}">\n<p>${escaped(sentence)}</p>\n<p>— <a href="${escaped(url)}">${escaped(quotable.title[lang])}</a>, ${escaped(site)}, ${checked}</p>\n</blockquote>`,
    ja: plain(quotable, urlIn('ja'), 'ja'),
    en: plain(quotable, urlIn('en'), 'en'),
    bibtex: bibtex(quotable, url, lang),
    csl: csl(quotable, url, lang),
  };
}

function plain({ sentence, sources, checked }: Quotable, url: string, lang: Language): string {
  const say = words(lang).quote;
  const named = sources.map(({ title, publisher, date }) => (date === undefined ? say.source(title, publisher) : say.datedSource(title, publisher, date)));
  return [sentence[lang], ...(named.length > 0 ? [say.sources(named.join(say.semicolon))] : []), say.from(words(lang).siteName, say.checked(checked), url)].join(lang === 'ja' ? '' : ' ');
}

/** An entry for BibTeX and BibLaTeX; signs that mean something to TeX are escaped. */
function bibtex({ key, title, sentence, checked }: Quotable, url: string, lang: Language): string {
  const [year = '', month = ''] = checked.split('-');
  const fields = {
    title: `{${tex(title[lang])}}`,
    author: `{${tex(words(lang).siteName)}}`,
    year,
    month: String(Number(month)),
    note: tex(sentence[lang]),
    url,
    urldate: checked,
  };
  return `@misc{${key},\n${Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

function tex(text: string): string {
  const named: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
  return text.replace(/[\\~^{}%&#_$]/g, (sign) => named[sign] ?? `\\${sign}`);
}

/** An item of CSL-JSON, as Zotero, Mendeley and pandoc read it. */
function csl({ key, title, sentence, checked }: Quotable, url: string, lang: Language): string {
  const issued = { 'date-parts': [checked.split('-').map(Number)] };
  const item = { id: key, type: 'webpage', title: title[lang], 'container-title': words(lang).siteName, author: [{ literal: words(lang).siteName }], issued, accessed: issued, URL: url, language: lang, note: sentence[lang] };
  return JSON.stringify([item], null, 2);
}
