import type { z } from 'zod';
import { refusalOf, type Refusal } from '../schema/refusal.ts';
import { nearest } from '../rules/nearest.ts';

/** A zod issue in words, with the place it is about. */
export interface Explained extends Refusal {
  path: PropertyKey[];
  /** Set where the key itself is wrong, not its value. */
  key?: string;
}

/**
 * Puts a zod issue into words an editor can act on, in both languages.
 *
 * @param issue an issue of zod 4
 * @param keysAt the keys a map at a path may have, for suggestions
 * @param sourceAt the text of a scalar as typed
 */
export function explain(
  issue: z.core.$ZodIssue,
  keysAt: (path: PropertyKey[]) => string[],
  sourceAt: (path: PropertyKey[]) => string | undefined,
): Explained[] {
  const own = refusalOf(issue);
  if (own) return [{ path: issue.path, ...quoted(own, sourceAt(issue.path)) }];

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: issue.path, key, ...unknownKey(key, keysAt(issue.path)) }));
    case 'invalid_union':
      return explainUnion(issue, keysAt, sourceAt);
    case 'invalid_value':
      return [{ path: issue.path, ...wrongChoice(sourceAt(issue.path), issue.values.map(String)) }];
    case 'invalid_type':
      return [{ path: issue.path, ...wrongType(issue, sourceAt(issue.path)) }];
    case 'too_small':
      return [
        {
          path: issue.path,
          message: { ja: `少なくとも${issue.minimum}つ必要です`, en: `needs at least ${issue.minimum}` },
          hint: { ja: '足りない項目を書き足してください。', en: 'Add what is missing.' },
        },
      ];
    default:
      return [
        {
          path: issue.path,
          message: { ja: `値が正しくありません（${issue.message}）`, en: issue.message },
          hint: { ja: 'CONTRIBUTING.md の項目表を見てください。', en: 'See the table of fields in CONTRIBUTING.md.' },
        },
      ];
  }
}

/** Of a union's branches, the one the author most likely meant: the one whose issues lie deepest. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  keysAt: (path: PropertyKey[]) => string[],
  sourceAt: (path: PropertyKey[]) => string | undefined,
): Explained[] {
  if (issue.errors.length === 0) {
    const options = 'options' in issue ? (issue.options as unknown[]).map(String) : [];
    return [{ path: issue.path, ...wrongChoice(sourceAt(issue.path), options) }];
  }
  const branches = issue.errors.map((errors) => errors.map((e) => ({ ...e, path: [...issue.path, ...e.path] })));
  const best = branches.reduce((a, b) => (fit(b, issue.path.length) > fit(a, issue.path.length) ? b : a));
  return best.flatMap((e) => explain(e as z.core.$ZodIssue, keysAt, sourceAt));
}

function fit(branch: { code: string; path: PropertyKey[] }[], depth: number): number {
  const wrongShape = branch.some((e) => e.code === 'invalid_type' && e.path.length === depth);
  const custom = branch.some((e) => e.code === 'custom');
  const unknownKeys = branch.some((e) => e.code === 'unrecognized_keys');
  return (wrongShape ? -100 : 0) + (custom ? 10 : 0) + (unknownKeys ? -5 : 0) - branch.length;
}

function quoted(words: Refusal, source: string | undefined): Refusal {
  if (source === undefined) return words;
  return {
    message: { ja: `"${source}" は${words.message.ja}`, en: `"${source}" ${words.message.en}` },
    hint: words.hint,
  };
}

function unknownKey(key: string, allowed: string[]): Refusal {
  const near = nearest(key, allowed);
  return {
    message: { ja: `知らないキー "${key}" です`, en: `unknown key "${key}"` },
    hint: near
      ? { ja: `"${near}" のことですか。`, en: `Did you mean "${near}"?` }
      : { ja: `使えるキー: ${allowed.join('、')}`, en: `Keys allowed here: ${allowed.join(', ')}` },
  };
}

function wrongChoice(source: string | undefined, options: string[]): Refusal {
  const near = source === undefined ? undefined : nearest(source, options);
  const shown = source === undefined ? { ja: '値がありません', en: 'is missing' } : undefined;
  return {
    message: shown ?? { ja: `"${source}" は選べません`, en: `"${source}" is not one of the choices` },
    hint: {
      ja: (near ? `"${near}" のことですか。` : '') + `選べる値: ${options.join('、')}`,
      en: (near ? `Did you mean "${near}"? ` : '') + `Choices: ${options.join(', ')}`,
    },
  };
}

const TYPES: Record<string, { ja: string; en: string }> = {
  string: { ja: '文字列', en: 'text' },
  number: { ja: '数', en: 'a number' },
  boolean: { ja: 'true または false', en: 'true or false' },
  array: { ja: '「- 」で始まる一覧', en: 'a list (lines beginning with "- ")' },
  object: { ja: 'キーと値の組', en: 'keys with values' },
};

function wrongType(issue: z.core.$ZodIssueInvalidType, source: string | undefined): Refusal {
  const expected = TYPES[issue.expected] ?? { ja: issue.expected, en: issue.expected };
  const missing = issue.input === undefined && source === undefined && issue.message.endsWith('undefined');
  if (missing) {
    const key = String(issue.path.at(-1) ?? '');
    return {
      message: { ja: `必須のキー "${key}" がありません`, en: `the key "${key}" is missing` },
      hint: { ja: `"${key}:" に${expected.ja}を書いてください。`, en: `Add "${key}:" with ${expected.en}.` },
    };
  }
  if (issue.expected === 'string' && source !== undefined) {
    return {
      message: { ja: `${source} が文字列になっていません`, en: `${source} is not text` },
      hint: {
        ja: `引用符で囲み "${source}" と書いてください（YAMLは 1.30 を数の1.3と読みます）。`,
        en: `Write it in quotes, "${source}" (YAML reads 1.30 as the number 1.3).`,
      },
    };
  }
  return {
    message: { ja: `${expected.ja}ではありません`, en: `is not ${expected.en}` },
    hint: { ja: `${expected.ja}を書いてください。`, en: `Write ${expected.en} here.` },
  };
}
