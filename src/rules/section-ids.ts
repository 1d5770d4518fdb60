import GithubSlugger from 'github-slugger';
import type { Entry } from '../model/content.ts';
import type { Heading, RuleContext } from './rule.ts';

/**
 * The ids of the sections of a guide, which both languages share: those of its English headings, made as the build
 * makes them. Undefined where its English text cannot be read.
 */
export function sectionIds({ content, headings }: RuleContext, guide: string): string[] | undefined {
  const english: Entry | undefined = content.guides.get(`${guide}/en`);
  const own: readonly Heading[] | undefined = english && headings?.get(english);
  const slugger = new GithubSlugger();
  return own?.map(({ text }) => slugger.slug(text));
}
