import type { TextlintKernelRule } from '@textlint/kernel';
import spacing from 'textlint-rule-preset-ja-spacing';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import prh from 'textlint-rule-prh';
import type { Kind } from './passage.ts';
import { unwrapped } from './unwrapped.ts';

type Options = Record<string, TextlintKernelRule['options']>;

const TERMS = 'tests/content/japanese/terms.yaml';

const EVERYWHERE: Options = {
  ...technicalWriting.rulesConfig,
  ...spacing.rulesConfig,
  prh: { rulePaths: [TERMS], checkLink: true },
  // The site counts in words (一つ, 二つ), as official documents do; terms.yaml holds it to that.
  'arabic-kanji-numbers': false,
  // The series of the article that the site grew out of.
  'no-exclamation-question-mark': { allow: ['RKSを知る!'] },
  // Commands and long product names in Latin letters cannot be split, and take half the width: they do not count.
  'sentence-length': { max: 100, skipPatterns: ['/[\\x20-\\x7e]{20,}/'] },
  // AもBも, AかBか and their like are pairs: the particle belongs there twice.
  'no-doubled-joshi': { min_interval: 1, allow: ['も', 'か', 'や', 'にも', 'でも'] },
};

const BY_KIND: Record<Kind, Options> = {
  sentences: {},
  phrase: {
    'ja-no-mixed-period': false,
    'no-mix-dearu-desumasu': { preferInHeader: '', preferInBody: 'である', preferInList: 'である', strict: false },
  },
  words: {
    'ja-no-mixed-period': false,
    'no-mix-dearu-desumasu': false,
    // 最終確認 2026-11-23: a label sets off its parts by a space, and what is inserted is not code.
    'ja-space-around-code': false,
    'ja-space-between-half-and-full-width': false,
  },
  page: {
    // A list may hold sentences or phrases, but not both; its headings likewise.
    'no-mix-dearu-desumasu': { preferInHeader: '', preferInBody: 'ですます', preferInList: '', strict: false },
  },
};

const RULES = { ...technicalWriting.rules, ...spacing.rules, prh };

const RULES_BY_KIND = Object.fromEntries(Object.keys(BY_KIND).map((kind) => [kind, configured(kind as Kind)])) as Record<Kind, TextlintKernelRule[]>;

/** The rules of textlint that texts of a kind keep, configured. */
export function rulesFor(kind: Kind): TextlintKernelRule[] {
  return RULES_BY_KIND[kind];
}

function configured(kind: Kind): TextlintKernelRule[] {
  const options: Options = { ...EVERYWHERE, ...BY_KIND[kind] };
  return Object.entries(RULES)
    .filter(([ruleId]) => options[ruleId] !== false)
    .map(([ruleId, rule]) => ({ ruleId, rule: unwrapped(rule), options: options[ruleId] ?? true }));
}
