import type { AuthoredStatement } from '../schema/statement.ts';
import type { Rule } from './rule.ts';

const WRITTEN = {
  version: /\d+(?:\.\d+)+/g,
  number: /\d+(?:\.\d+)?/g,
  date: /\b\d{4}(?:-\d\d){0,2}\b/g,
};

/** The machine-readable key of a statement says what its value says, where that holds a number, version or date at all. */
export const sortKeysMatch: Rule = {
  name: 'sort-keys-match',
  *check({ content }) {
    for (const fact of content.facts.values()) {
      for (const [i, statement] of fact.data.statements.entries()) {
        const text = textOf(statement);
        for (const key of ['version', 'number', 'date'] as const) {
          const machine = statement[key] === undefined ? undefined : String(statement[key]);
          const written = [...text.matchAll(WRITTEN[key])].map(([found]) => found);
          if (machine === undefined || written.length === 0 || written.some((found) => agree(key, machine, found))) continue;
          yield {
            entry: fact,
            path: ['statements', i, key],
            message: { ja: `${key} の ${machine} が、値の「${written.join('・')}」と合いません`, en: `${key} ${machine} does not match ${written.join(', ')} in the value` },
            hint: { ja: `値と ${key} を揃えてください。`, en: `Let the value and ${key} say the same.` },
          };
        }
      }
    }
  },
};

function textOf({ value }: AuthoredStatement): string {
  const text = typeof value === 'string' ? value : 'ja' in value ? `${value.ja} ${value.en}` : '';
  return text.replace(/(\d)[,，](?=\d{3})/g, '$1');
}

/** A number is the same number; a version or date may be more exact than the one beside it. */
function agree(key: keyof typeof WRITTEN, machine: string, written: string): boolean {
  if (key === 'number') return Number(machine) === Number(written);
  const sign = key === 'version' ? '.' : '-';
  return `${machine}${sign}`.startsWith(`${written}${sign}`) || `${written}${sign}`.startsWith(`${machine}${sign}`);
}
