import type { Problem } from '../content/problem.ts';

type Language = 'ja' | 'en';

/** Problems as lines `file:line:column  path: what` with the remedy below each. */
export function formatProblems(problems: readonly Problem[], lang: Language): string {
  return problems.map((p) => `${p.file}:${p.line}:${p.column}  ${whatIsWrong(p, lang)}\n    → ${p.hint[lang]}`).join('\n');
}

/** Problems as JSON for programs: a list of `{file, line, column, path, rule, message, hint}`, in one language. */
export function problemsAsJson(problems: readonly Problem[], lang: Language): string {
  const list = problems.map(({ file, line, column, path, rule, message, hint }) => ({ file, line, column, path, rule, message: message[lang], hint: hint[lang] }));
  return JSON.stringify(list, null, 2);
}

/**
 * Problems as annotations of GitHub Actions, one a line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function problemsForGithub(problems: readonly Problem[], lang: Language): string {
  return problems
    .map((p) => `::error file=${property(p.file)},line=${p.line},col=${p.column},title=${property(p.rule)}::${data(`${whatIsWrong(p, lang)}\n→ ${p.hint[lang]}`)}`)
    .join('\n');
}

function whatIsWrong({ path, message }: Problem, lang: Language): string {
  return path === '' ? message[lang] : `${path}: ${message[lang]}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
