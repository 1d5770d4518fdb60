import type { z } from 'zod';
import { refusalOf, type Refusal } from '../schema/refusal.ts';
import { nearest } from '../rules/nearest.ts';
import { isRequired, keysAt, wordsAt } from './schema-keys.ts';
import { refusalOfText } from './schema-leaves.ts';
import type { ParsedYaml } from './yaml.ts';
import { intended } from './zod-union.ts';
import * as words from './zod-words.ts';

/** A value that its schema refuses, in words, with the place it is about. */
export interface Explained extends Refusal {
  path: PropertyKey[];
  /** Set where the key itself is wrong, not its value. */
  key?: string;
}

/** The data of a YAML text as its schema reads it, or everything that keeps it from being so. */
export function readWith<Schema extends z.ZodType>(schema: Schema, yaml: Pick<ParsedYaml, 'data' | 'source'>): { data: z.infer<Schema> } | { refused: Explained[] } {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { data: result.data };
  const explained = result.error.issues.slice(0, MOST_TOLD).flatMap((issue) => explain(issue, schema, yaml.source));
  if (explained.length < MOST_TOLD) return { refused: withoutEchoes(explained) };
  return { refused: [...withoutEchoes(explained.slice(0, MOST_TOLD)), { path: [], ...words.andMore(MOST_TOLD) }] };
}

/** Nobody reads on after so many; ten thousand of them take half a minute to put into words. */
const MOST_TOLD = 200;

/** Puts a zod issue into words an editor can act on, in both languages. */
function explain(issue: z.core.$ZodIssue, schema: z.ZodType, sourceAt: ParsedYaml['source']): Explained[] {
  const { path } = issue;
  const source = sourceAt(path);
  const own = refusalOf(issue);
  if (own) {
    const choices = wordsAt(schema, path);
    const misspelt = source !== undefined && nearest(source, choices) !== undefined;
    return [{ path, ...(misspelt ? words.wrongChoice(source, choices) : words.quoted(own, source)) }];
  }

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_TOLD).map((key) => ({ path, key, ...words.unknownKey(key, keysAt(schema, path)) }));
    case 'invalid_key':
      return explainKey(issue);
    case 'invalid_union':
      if (issue.errors.length === 0) return [{ path, ...words.wrongChoice(source, 'options' in issue ? (issue.options as unknown[]).map(String) : []) }];
      return explainUnion(issue, schema, sourceAt);
    case 'invalid_value':
      return [{ path, ...words.wrongChoice(source, issue.values.map(String)) }];
    case 'invalid_type':
      return [{ path, ...wrongType(issue, source, schema) }];
    case 'too_small':
      return [{ path, ...words.tooFew(Number(issue.minimum)) }];
    default:
      return [{ path, ...words.invalid(issue.message) }];
  }
}

function wrongType(issue: z.core.$ZodIssueInvalidType, source: string | undefined, schema: z.ZodType): Refusal {
  const { path, expected } = issue;
  const form = expected === 'string' ? formAt(schema, path) : undefined;
  if (issue.input === undefined) return words.missing(String(path.at(-1) ?? ''), expected, keysAt(schema, path), form);
  if (issue.input === null) return path.length === 0 ? words.missing('', expected) : words.empty(expected, isRequired(schema, path), form);
  if (expected !== 'string' || source === undefined) return words.wrongType(expected, keysAt(schema, path), form);
  // Quotes alone would not mend what is refused in quotes as well: 20220105 for a date.
  const own = refusalOfText(schema, path, source);
  return own ? words.quoted(own, source) : words.unquoted(source);
}

/** How a text at `path` has to be written, where any text would not do. */
function formAt(schema: z.ZodType, path: readonly PropertyKey[]): Refusal['hint'] | undefined {
  return refusalOfText(schema, path, '?')?.hint;
}

/** A name in a map of names is wrong: the key is what has to be mended. */
function explainKey(issue: z.core.$ZodIssueInvalidKey): Explained[] {
  const key = String(issue.path.at(-1));
  const path = issue.path.slice(0, -1);
  const own = issue.issues.map((inner) => refusalOf(inner as z.core.$ZodIssue)).find((found) => found !== undefined);
  return [{ path, key, ...words.quoted(own ?? words.invalid(issue.message), key) }];
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType, sourceAt: ParsedYaml['source']): Explained[] {
  const { path } = issue;
  const meant = intended(issue, keysAt(schema, path));
  if (meant.kind === 'keys') return meant.keys.map((key) => ({ path, key, ...words.unknownKey(key, keysAt(schema, path)) }));
  if (meant.kind === 'word') return [{ path, ...words.bareWord(meant.word) }];
  if (meant.kind === 'nothing') {
    const form = formAt(schema, path);
    return [{ path, ...(issue.input === undefined ? words.missing(String(path.at(-1) ?? ''), 'value', [], form) : words.empty('value', isRequired(schema, path), form)) }];
  }
  return meant.issues.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }, schema, sourceAt));
}

/** A misspelt key leaves the key that was meant missing: one mistake is told of once. */
function withoutEchoes(explained: Explained[]): Explained[] {
  return explained.filter((missing) => {
    const place = missing.path.slice(0, -1).join();
    return !explained.some((unknown) => unknown.path.join() === place && words.isMeant(String(missing.path.at(-1)), unknown.hint));
  });
}
