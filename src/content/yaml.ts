import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Refusal } from '../schema/refusal.ts';

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

const TOO_DEEP = 24;

/**
 * Reads YAML 1.2 (core schema: dates stay text) as plain data and nothing else:
 * anchors, aliases, tags, merge keys and duplicate keys are problems, never followed.
 *
 * @param text the YAML
 * @param firstLine line of the file on which `text` begins, counting from 1
 */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  });

  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems: YamlProblem[] = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    ...syntaxRefusal(error.code, error.message),
  }));
  if (problems.length === 0) problems.push(...trickery(document, at));

  return {
    data: problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    problems,
    locate: (path, key) => at(offsetOf(document, path, key)),
    source: (path) => {
      const node = document.getIn(path.map(String), true) ?? document.getIn([...path], true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (key !== undefined && depth === path.length && isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
      const found = pair && (pair.key as Node).range;
      if (found) return found[0];
    }
    const range = (node as Node | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

function trickery(document: Document, at: (offset: number) => Position): YamlProblem[] {
  const found: YamlProblem[] = [];
  const refuse = (node: Node, words: Refusal) => found.push({ ...at(node.range?.[0] ?? 0), ...words });
  visit(document, {
    Node(_key, node, path) {
      if (path.length > TOO_DEEP * 2) {
        refuse(node, {
          message: { ja: '入れ子が深すぎます', en: 'is nested too deeply' },
          hint: { ja: '項目を減らし、浅く書いてください。', en: 'Write it flatter.' },
        });
        return visit.BREAK;
      }
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        refuse(node, {
          message: { ja: 'YAMLのアンカーとエイリアスは使えません', en: 'YAML anchors and aliases are not allowed' },
          hint: { ja: '値をそのまま書いてください。', en: 'Write the value out.' },
        });
      } else if (node.tag?.startsWith('!') && document.contents) {
        refuse(node, {
          message: { ja: `YAMLのタグ ${node.tag} は使えません`, en: `the YAML tag ${node.tag} is not allowed` },
          hint: { ja: 'タグを消し、値だけを書いてください。', en: 'Remove the tag and write the plain value.' },
        });
      }
      return undefined;
    },
    Pair(_key, pair) {
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (['<<', '__proto__', 'constructor', 'prototype'].includes(name)) {
        refuse(pair.key as Node, {
          message: { ja: `キー ${name} は使えません`, en: `the key ${name} is not allowed` },
          hint: { ja: 'このキーを消してください。', en: 'Remove this key.' },
        });
      }
    },
  });
  return found;
}

function syntaxRefusal(code: string, message: string): Refusal {
  const first = message.split('\n')[0] ?? message;
  if (code === 'DUPLICATE_KEY') {
    return {
      message: { ja: '同じキーが二度書かれています', en: 'the same key stands twice' },
      hint: { ja: 'どちらかを消してください。', en: 'Remove one of them.' },
    };
  }
  return {
    message: { ja: `YAMLとして読めません（${first}）`, en: `is not valid YAML (${first})` },
    hint: {
      ja: '字下げは半角空白2つ、「: 」の後に値を書き、「:」や「#」を含む値は引用符で囲んでください。',
      en: 'Indent by two spaces, write a space after the colon, and quote values that contain ": " or " #".',
    },
  };
}
