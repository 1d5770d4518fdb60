import type { Problem } from '../content/problem.ts';

/** Problems as lines `file:line:column  path: what` with the remedy below each. */
export function formatProblems(problems: readonly Problem[], lang: 'ja' | 'en'): string {
  return problems
    .map((p) => {
      const where = p.path === '' ? '' : `${p.path}: `;
      return `${p.file}:${p.line}:${p.column}  ${where}${p.message[lang]}\n    → ${p.hint[lang]}`;
    })
    .join('\n');
}
