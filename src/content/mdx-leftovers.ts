import type { Refusal } from '../schema/refusal.ts';
import { nodesOf, plain, startOf, type MdxNode, type MdxProblem } from './mdx-tree.ts';

/**
 * Where the author meant a mark and readers would see its signs: half a link, bold text that never ends, a table
 * that is none, a heading without words.
 *
 * @param lineAt the text of a line of the file, counting from 1
 */
export function checkLeftovers(tree: MdxNode, lineAt: (line: number) => string): MdxProblem[] {
  return [...nodesOf(tree)].flatMap((node) => {
    if (node.type === 'table') return tooManyCells(node, lineAt);
    const refused = refuse(node);
    return refused ? [{ ...startOf(node), ...refused }] : [];
  });
}

function refuse(node: MdxNode): Refusal | undefined {
  if (node.type === 'heading') return plain(node).trim() === '' ? NO_WORDS : undefined;
  if (node.type === 'listItem') return typeof node.checked === 'boolean' ? TASK : undefined;
  if (node.type === 'paragraph') {
    const first = node.children?.[0]?.value ?? '';
    if (/^#{2,6}[^\s#]/.test(first)) return NO_SPACE;
    return first.startsWith('|') ? NO_TABLE : undefined;
  }
  return node.type === 'text' ? MARKS.find(([pattern]) => pattern.test(node.value ?? ''))?.[1] : undefined;
}

/** What stands in cells beyond those of the head is dropped without a word. */
function tooManyCells({ children: rows = [] }: MdxNode, lineAt: (line: number) => string): MdxProblem[] {
  const columns = rows[0]?.children?.length ?? 0;
  return rows.slice(1).flatMap((row) => {
    const at = startOf(row);
    const cells = lineAt(at.line).replace(/\\\|/g, '').trim().replace(/^\||\|$/g, '').split('|').length;
    return cells > columns ? [{ ...at, ...TOO_MANY }] : [];
  });
}

const NO_WORDS: Refusal = {
  message: { ja: '見出しに言葉がありません', en: 'the heading has no words' },
  hint: { ja: '## の後に見出しを書くか、行を消してください。', en: 'Write the heading after the ##, or remove the line.' },
};

const NO_SPACE: Refusal = {
  message: { ja: '## の後に空白がなく、見出しになっていません', en: 'is no heading, for want of a space after the ##' },
  hint: { ja: '## の後に空白を一つ入れてください。', en: 'Write a space after the ##.' },
};

const TASK: Refusal = {
  message: { ja: 'チェックボックスは書けません', en: 'check boxes are not possible' },
  hint: { ja: '[ ] や [x] を消し、ふつうの一覧にしてください。', en: 'Remove the [ ] or [x], for a plain list.' },
};

const NO_TABLE: Refusal = {
  message: { ja: '| で始まりますが、表になっていません', en: 'begins with | but is no table' },
  hint: { ja: '見出しの行と同じ数の列で、次の行に | --- | --- | を書いてください。', en: 'Write | --- | --- | on the second line, with as many columns as the first.' },
};

const TOO_MANY: Refusal = {
  message: { ja: 'この行には、見出しの行より多くの列があります', en: 'this row has more cells than the head of the table' },
  hint: { ja: '列を揃えてください。はみ出した列は表示されません。文字としての | は \\| と書きます。', en: 'Let both have as many: what is beyond is not shown. A plain sign is written \\|.' },
};

const MARKS: [RegExp, Refusal][] = [
  [/`/, { message: { ja: '` が一つだけです', en: 'a ` stands alone' }, hint: { ja: 'コードは `…` のように両側を ` で囲んでください。', en: 'Put ` on both sides of code: `…`.' } }],
  [/\[\^/, { message: { ja: '脚注は書けません', en: 'footnotes are not allowed' }, hint: { ja: '本文に書くか、<Note>…</Note> に入れてください。', en: 'Say it in the text, or in a <Note>…</Note>.' } }],
  [/\]\(|\]\[/, { message: { ja: 'リンクとして読めない [ ]( ) か [ ][ ] があります', en: 'holds a [ ]( ) or [ ][ ] that is no link' }, hint: { ja: '[言葉](https://…) の形で、空白を入れずに書いてください。', en: 'Write it as [words](https://…), without spaces in the address.' } }],
  [/\*\*|__/, { message: { ja: '太字の印（** か __）が閉じていません', en: 'a mark for bold text, ** or __, is not closed' }, hint: { ja: '言葉の両側に、間に空白を入れずに書いてください。かっこや「」の内側では閉じられないことがあるので、かっこは太字の外に置きます。', en: 'Write it on both sides of the words, with no space between, and keep brackets outside of it. To show the signs themselves, put them into `code`.' } }],
];
