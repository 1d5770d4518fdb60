import { jsonExtent } from './json-text.ts';
import { isHeader, looksLikeNode, NODES_HEADER } from './table.ts';

/** A part of what was pasted, in one format of kubectl. */
export type Section =
  | { kind: 'json'; text: string; truncated: boolean }
  | { kind: 'yaml'; text: string }
  | { kind: 'describe'; lines: string[] }
  /** The heading and its rows. */
  | { kind: 'table'; lines: string[] }
  /** Prompts, messages, anything else. */
  | { kind: 'words'; lines: string[] };

const YAML_BEGINS = /^(?:apiVersion|kind|items|metadata):(?:\s|$)/;
const YAML_GOES_ON = /^(?:$|\s|-|#|[a-z"'][\w."'/-]{0,200}:)/;
const DESCRIBE_BEGINS = /^Name:\s+\S/;
const DESCRIBE_GOES_ON = /^(?:$|\s|[A-Z][\w -]{0,60}:)/;
const PROMPT = /^(?:\$ |# |> |PS [A-Z]:|[A-Z]:\\.{0,200}>|\S{1,100}[$#%] kubectl )/;

/** Cuts a paste of one or several outputs into its parts, in order. Takes time in proportion to its length. */
export function sections(text: string): Section[] {
  const found: Section[] = [];
  const words: string[] = [];
  let at = 0;

  const lineAt = (offset: number) => {
    const end = text.indexOf('\n', offset);
    return text.slice(offset, end === -1 ? text.length : end);
  };
  /** Takes lines from `at` on while they belong; the first always does. */
  const take = (belongs: (line: string) => boolean) => {
    const lines: string[] = [];
    while (at < text.length) {
      const line = lineAt(at);
      if (lines.length > 0 && !belongs(line)) break;
      lines.push(line);
      at += line.length + 1;
    }
    return lines;
  };

  while (at < text.length) {
    const line = lineAt(at);
    if (line.startsWith('{') || line.startsWith('[{') || line.trim() === '[') {
      const { end, truncated, lastItem } = jsonExtent(text, at);
      found.push({ kind: 'json', text: truncated && lastItem !== undefined ? `${text.slice(at, lastItem)}]}` : text.slice(at, end), truncated });
      at = end;
    } else if (YAML_BEGINS.test(line)) {
      found.push({ kind: 'yaml', text: take((l) => YAML_GOES_ON.test(l)).join('\n') });
    } else if (DESCRIBE_BEGINS.test(line)) {
      found.push({ kind: 'describe', lines: take((l) => DESCRIBE_GOES_ON.test(l) && !DESCRIBE_BEGINS.test(l)) });
    } else if (isHeader(line)) {
      found.push({ kind: 'table', lines: take((l) => l.trim() !== '' && !isHeader(l) && !PROMPT.test(l) && !l.startsWith('{')) });
    } else if (looksLikeNode(line)) {
      found.push({ kind: 'table', lines: [NODES_HEADER, ...take(looksLikeNode)] });
    } else {
      words.push(line);
      at += line.length + 1;
    }
  }
  if (words.some((line) => line.trim() !== '')) found.push({ kind: 'words', lines: words });
  return found;
}
