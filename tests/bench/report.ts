import type { Conditions } from './machine.ts';
import type { Spread } from './statistics.ts';

/** What a benchmark gives. */
export interface Bench {
  title: string;
  /** What was measured, and how, in sentences. */
  method: string[];
  /** Of everything that was compared. */
  versions: Record<string, string>;
  tables: { title: string; columns: string[]; rows: (string | number | Spread | undefined)[][] }[];
}

/** The report of a benchmark in Markdown. A measurement is its median, with the smallest and the largest behind it. */
export function toMarkdown({ title, date, machine, load, node, method, versions, tables }: Conditions & Bench): string {
  const named = Object.entries({ Node: node, ...versions }).map(([name, version]) => `${name} ${version}`);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    `# ${title}\n\n`,
    `${date}, ${machine}, load ${load.join(' ')}. ${named.join(', ')}.\n\n`,
    ...method.map((sentence) => `- ${sentence}\n`),
    ...tables.map((table) => `\n## ${table.title}\n\n${line(table.columns)}${line(table.columns.map(() => '---'))}${table.rows.map((row) => line(row.map(cell))).join('')}`),
  ].join('');
}

function cell(value: string | number | Spread | undefined): string {
  if (value === undefined) return '–';
  if (typeof value !== 'object') return String(value);
  const short = (figure: number) => String(figure < 20 ? figure : Math.round(figure));
  return value.of === 1 ? short(value.median) : `${short(value.median)} (${short(value.min)}–${short(value.max)})`;
}
