/** A row of a table, by the names of its columns in capitals. Cells that are empty or `<none>` are left out. */
export type Row = Partial<Record<string, string>>;

/** The columns of `kubectl get nodes -o wide`, for tables that came with `--no-headers`. */
export const NODES_HEADER = 'NAME\tSTATUS\tROLES\tAGE\tVERSION\tINTERNAL-IP\tEXTERNAL-IP\tOS-IMAGE\tKERNEL-VERSION\tCONTAINER-RUNTIME';

const LONGEST_HEADER = 600;
const HEADER = /^\s*(?:NAMESPACE|NAME|NODE|CREATED|KUBELET|OS|RUNTIME|VERSION|STATUS|OS-IMAGE|CONTAINER-RUNTIME)\s+[A-Z][A-Z0-9()_/ \t-]*$/;
/** Headings of kubectl that hold a space. */
const TWO_WORDS = /NOMINATED NODE|READINESS GATES|NODE SELECTOR|LAST SEEN|PORT\(S\)/g;
/** The columns whose values hold spaces. */
const WORDY = new Set(['OS-IMAGE', 'OS', 'RESTARTS']);
const EMPTY = new Set(['', '<none>', '<unknown>', '<nil>']);

/** Whether a line is the heading of a table that kubectl prints. */
export function isHeader(line: string): boolean {
  return line.length <= LONGEST_HEADER && HEADER.test(line);
}

/** Whether a line is a row of `kubectl get nodes`, as `--no-headers` prints it. */
export function looksLikeNode(line: string): boolean {
  return /^[a-z0-9.-]+\s+(?:Not)?Ready\S*\s+\S+\s+\S+\s+v1\.\d/.test(line);
}

/**
 * Reads a table of kubectl by its heading, whatever the order and width of the columns: by their places where rows keep to
 * them, else by tabs, by gaps of two spaces, or by single ones around the only column whose values hold spaces.
 */
export function readTable([header = '', ...lines]: readonly string[]): Row[] {
  const columns = headings(header);
  return lines.flatMap((line) => {
    const cells = cellsOf(line, columns, header.includes('\t'));
    if (!cells) return [];
    const row: Row = {};
    columns.forEach(({ name }, i) => {
      const cell = cells[i]?.trim() ?? '';
      if (!EMPTY.has(cell)) row[name] = cell;
    });
    return [row];
  });
}

interface Heading {
  name: string;
  start: number;
}

function headings(header: string): Heading[] {
  const joined = header.replace(TWO_WORDS, (words) => words.replace(' ', '_'));
  return [...joined.matchAll(/\S+/g)].map((match) => ({ name: match[0].replace('_', ' '), start: match.index }));
}

function cellsOf(line: string, columns: readonly Heading[], tabbed: boolean): string[] | undefined {
  if (tabbed && line.includes('\t')) return line.split('\t');
  const aligned = columns.every(({ start }, i) => i === 0 || start >= line.length || (line[start - 1] === ' ' && line[start] !== ' '));
  if (!tabbed && aligned) return columns.map(({ start }, i) => line.slice(start, columns[i + 1]?.start));
  const gapped = line.trim().split(/\t| {2,}/);
  return gapped.length === columns.length ? gapped : wordByWord(line, columns);
}

/** One word a cell from both ends, and the rest for the column whose values hold spaces. */
function wordByWord(line: string, columns: readonly Heading[]): string[] | undefined {
  const words = line.trim().split(/\s+/);
  const extra = words.length - columns.length;
  const wordy = columns.findIndex(({ name }) => WORDY.has(name));
  if (extra === 0 || (extra < 0 && wordy === -1)) return words;
  if (extra < 0 || wordy === -1) return undefined;
  return [...words.slice(0, wordy), words.slice(wordy, wordy + extra + 1).join(' '), ...words.slice(wordy + extra + 1)];
}
