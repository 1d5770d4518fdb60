import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { Refusal } from '../schema/refusal.ts';
import { hiddenSign } from './hidden-sign.ts';

const TOO_DEEP = 24;
const PROTOTYPE_KEYS = ['<<', '__proto__', 'constructor', 'prototype'];

/** A piece of YAML that is more than plain data, and what to say of it. */
export interface Trick extends Refusal {
  /** Where it begins in the text. */
  offset: number;
}

/** Everything in a YAML document that is more than plain data: anchors, tags, merge keys, directives, endless nesting, and signs that an escape hides. */
export function trickery(document: Document): Trick[] {
  const found: Trick[] = [];
  const refuse = (node: Node, words: Refusal) => found.push({ offset: node.range?.[0] ?? 0, ...words });
  if (document.directives?.yaml.explicit || Object.keys(document.directives?.tags ?? {}).length > 1) found.push({ offset: 0, ...DIRECTIVE });

  // Walked by hand: of all that a check does with a file, the walk of the library took the longest.
  const walk = (node: Node | null, depth: number): boolean => {
    if (node === null) return true;
    if (depth > TOO_DEEP) {
      refuse(node, NESTED);
      return false;
    }
    if (isAlias(node) || ('anchor' in node && node.anchor)) refuse(node, ANCHOR);
    else if (node.tag) refuse(node, tagged(node.tag));
    if (isScalar(node)) {
      // Spelt as an escape, "\u202e" say, such a sign is no byte of the file.
      const hidden = typeof node.value === 'string' ? hiddenSign(node.value) : undefined;
      if (hidden) refuse(node, hidden.refused);
    } else if (isSeq<Node>(node)) return node.items.every((item) => walk(item, depth + 1));
    else if (isMap<Node, Node | null>(node)) return node.items.every((pair) => named(pair.key) && walk(pair.value, depth + 1));
    return true;
  };
  const named = (key: Node): boolean => {
    if (!isScalar(key)) {
      refuse(key, COMPOUND_KEY);
      return true;
    }
    const name = String(key.value);
    if (PROTOTYPE_KEYS.includes(name)) refuse(key, forbiddenKey(name));
    return walk(key, 0);
  };
  walk(document.contents as Node | null, 0);
  return found;
}

const DIRECTIVE: Refusal = {
  message: { ja: 'YAMLの指示行（%YAML・%TAG）は使えません', en: 'YAML directives (%YAML, %TAG) are not allowed' },
  hint: { ja: '% で始まる行を消してください。', en: 'Remove the line that begins with %.' },
};

/** What is said of lists in lists in lists without end. */
export const NESTED: Refusal = {
  message: { ja: '入れ子が深すぎます', en: 'is nested too deeply' },
  hint: { ja: '項目を減らし、浅く書いてください。', en: 'Write it flatter.' },
};

const ANCHOR: Refusal = {
  message: { ja: 'YAMLのアンカーとエイリアスは使えません', en: 'YAML anchors and aliases are not allowed' },
  hint: { ja: '値をそのまま書いてください。* や & で始まる文なら、引用符で囲みます。', en: 'Write the value out. A text that begins with * or & stands in quotes.' },
};

const COMPOUND_KEY: Refusal = {
  message: { ja: 'キーが文字列ではありません', en: 'a key is no plain text' },
  hint: { ja: 'キーには名前だけを書き、値は「: 」の後に書いてください。', en: 'Write a name as the key, and its value after ": ".' },
};

function tagged(tag: string): Refusal {
  const shown = tag.replace('tag:yaml.org,2002:', '!!');
  return {
    message: { ja: `YAMLのタグ ${shown} は使えません`, en: `the YAML tag ${shown} is not allowed` },
    hint: { ja: 'タグを消し、値だけを書いてください。! で始まる文なら、引用符で囲みます。', en: 'Remove the tag and write the plain value. A text that begins with ! stands in quotes.' },
  };
}

function forbiddenKey(name: string): Refusal {
  return {
    message: { ja: `キー ${name} は使えません`, en: `the key ${name} is not allowed` },
    hint: { ja: 'このキーを消してください。', en: 'Remove this key.' },
  };
}
