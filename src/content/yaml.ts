import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node, type YAMLParseError } from 'yaml';
import type { Refusal } from '../schema/refusal.ts';
import { cutTexts } from './cut-text.ts';
import { oddIndent } from './odd-indent.ts';
import { openBracket } from './open-bracket.ts';
import { openQuote } from './open-quote.ts';
import { NESTED, trickery } from './yaml-trickery.ts';
import { INDENT, OPEN_BRACKET, OPEN_QUOTE, syntaxRefusal } from './yaml-words.ts';

/** A place in a file; line and column count from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface YamlProblem extends Refusal, Position {}

export interface ParsedYaml {
  data: unknown;
  problems: YamlProblem[];
  /** Where the value at `path` stands; with `key`, where its key does. Falls back to the nearest parent. */
  locate: (path: readonly PropertyKey[], key?: string) => Position;
  /** The text of the scalar at `path` as the author typed it, `1.30` for instance. */
  source: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text) as plain data and nothing else:
 * anchors, aliases, tags, merge keys, duplicate keys and further documents are problems, never followed.
 *
 * @param text the YAML
 * @param firstLine line of the file on which `text` begins, counting from 1
 */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  try {
    return parsed(text, firstLine);
  } catch (error) {
    // Whoever opens thousands of brackets needs more of the stack than there is.
    if (!(error instanceof RangeError)) throw error;
    const top = { line: firstLine, column: 1 };
    return { data: undefined, problems: [{ ...top, ...NESTED }], locate: () => top, source: () => undefined };
  }
}

function parsed(text: string, firstLine: number): ParsedYaml {
  const { document, lines } = read(text);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const errors = untilFirstBreak(document.errors);
  const problems: YamlProblem[] = errors.map(({ code, pos: [offset] }) => {
    const refusal = syntaxRefusal(code, text.slice(0, offset), text.slice(offset));
    const odd = refusal === INDENT || code === 'BLOCK_AS_IMPLICIT_KEY' ? oddIndent(text, offset) : undefined;
    return odd === undefined ? { ...at(offset), ...refusal } : { ...at(odd), ...INDENT };
  });
  const quote = problems.length > 0 ? openQuote(document, text) : undefined;
  // What follows an open quote is read wrongly: nothing true can be said of it.
  if (quote !== undefined) problems.splice(0, problems.length, { ...at(quote), ...OPEN_QUOTE });
  else {
    const bracket = problems.length > 0 ? openBracket(document, text) : undefined;
    if (bracket !== undefined && bracket < (errors.at(-1)?.pos[0] ?? 0)) problems.splice(-1, 1, { ...at(bracket), ...OPEN_BRACKET });
  }
  if (document.errors.length === 0) problems.push(...[...trickery(document), ...cutTexts(document, text)].map(({ offset, ...words }) => ({ ...at(offset), ...words })));

  return {
    data: problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    problems,
    locate: (path, key) => at(offsetOf(read(text).document, path, key)),
    source: (path) => {
      const node = read(text).document.getIn([...path], true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

interface Read {
  text: string;
  document: Document;
  lines: LineCounter;
}

let last: Read | undefined;

/** The nodes of a text. Only those of the last one stay: places are asked of few files, and the nodes of all of them would fill the memory. */
function read(text: string): Read {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    lineCounter: lines,
    // 'silent' would drop a second document without a word.
    logLevel: 'error',
    prettyErrors: false,
  });
  last = { text, document, lines };
  return last;
}

/** Errors up to the first one after which the text is read wrongly; the rest are its echoes. */
function untilFirstBreak(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const broken = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return broken === -1 ? errors : errors.slice(0, broken + 1);
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
    const range = ((pair?.key ?? node) as Node | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
