import { refuseLink } from '../rules/harmless-link.ts';
import type { Refusal } from '../schema/refusal.ts';
import { hiddenSign } from './hidden-sign.ts';
import { refuseElement } from './mdx-elements.ts';
import { nodesOf, plain, startOf, type MdxNode, type MdxProblem } from './mdx-tree.ts';
import { MARKDOWN } from './mdx-words.ts';

/**
 * Everything in an MDX text that is more than prose: MDX is data here, not code.
 * Imports, exports, expressions, unknown components and attributes, signs that entities hide, and links to anything
 * but https:, mailto: or the site itself are refused.
 */
export function checkMdx(tree: MdxNode): MdxProblem[] {
  const found = [...nodesOf(tree)].flatMap((node) => {
    const refused = refuse(node);
    return refused ? [{ ...startOf(node), ...refused }] : [];
  });
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** What an entity such as &rlm; or &#8238; hides in the words, titles and attributes of a node. */
function refuseHidden({ value = '', title, url = '', attributes = [] }: MdxNode): Refusal | undefined {
  const texts = [value, title ?? '', url, ...attributes.map((attribute) => String(attribute.value ?? ''))];
  return hiddenSign(texts.join('\n'))?.refused;
}

function refuse(node: MdxNode): Refusal | undefined {
  const hidden = refuseHidden(node);
  if (hidden) return hidden;
  if (node.type === 'linkReference') return refuseLink(undefined, plain(node));
  if (MARKDOWN.has(node.type)) return undefined;
  switch (node.type) {
    case 'link':
    case 'definition':
      return refuseLink(node.url ?? '', node.type === 'link' ? plain(node) : '');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseElement(node);
    case 'mdxjsEsm':
      return {
        message: { ja: 'import・exportは書けません', en: 'import and export are not allowed' },
        hint: { ja: 'この行を消してください。部品は名前を書くだけで使えます。', en: 'Remove the line; components can be used by their name.' },
      };
    case 'comment':
      return {
        message: { ja: 'コメントは書けません', en: 'comments are not possible' },
        hint: { ja: 'その行を消してください。', en: 'Remove it.' },
      };
    case 'mdxTextExpression':
      return {
        message: { ja: '{…} の式は書けません', en: 'expressions in {…} are not allowed' },
        hint: { ja: '文字としての波括弧は \\{ と書くか、`コード` の中に書いてください。', en: 'Write \\{ for a brace, or put it into `code`.' },
      };
    case 'image':
    case 'imageReference':
      return {
        message: { ja: '画像は書けません', en: 'images are not allowed' },
        hint: { ja: '図は <Figure name="…" /> で、サイトの図を置いてください。', en: 'Use a figure of the site: <Figure name="…" />.' },
      };
    case 'footnoteReference':
    case 'footnoteDefinition':
      return {
        message: { ja: '脚注は書けません', en: 'footnotes are not allowed' },
        hint: { ja: '本文に書くか、<Note>…</Note> に入れてください。', en: 'Say it in the text, or in a <Note>…</Note>.' },
      };
    default:
      return {
        message: { ja: `この書き方（${node.type}）は使えません`, en: `this kind of Markdown (${node.type}) is not allowed` },
        hint: { ja: '段落・見出し・一覧・表・リンク・コードで書いてください。', en: 'Write paragraphs, headings, lists, tables, links and code.' },
      };
  }
}
