import path from 'node:path';
import type { ErrorPayload } from 'vite';
import { formatProblems } from '../../cli/format-problems.ts';
import type { Problem } from '../problem.ts';

/** Problems as what the dev server lays over a page: the first of them, with its place and its remedy, and below it all of them. */
export function overlay(problems: readonly Problem[], root: string, language: 'ja' | 'en'): ErrorPayload {
  const [first] = problems;
  const err = {
    name: 'content/',
    title: first ? `${first.file}:${first.line}:${first.column}` : '',
    message: first ? escaped(`${first.path === '' ? '' : `${first.path}: `}${first.message[language]}`) : '',
    hint: first && escaped(first.hint[language]),
    stack: formatProblems(problems, language),
    ...(first && { loc: { file: path.join(root, first.file), line: first.line, column: first.column } }),
  };
  // So marked, Astro takes it as it is: what it would look up are places in code.
  return { type: 'error', err, __isEnhancedAstroErrorPayload: true } as ErrorPayload;
}

/** The overlay reads it as HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
