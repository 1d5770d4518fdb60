import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { refuseLink } from '../rules/harmless-link.ts';
import { nearest } from '../rules/nearest.ts';
import type { Refusal } from '../schema/refusal.ts';
import { COMPONENTS, ELEMENTS } from './mdx-words.ts';
import { footnotes, readsTwoWays } from './two-readings.ts';
import type { Position } from './yaml.ts';

export interface MdxProblem extends Refusal, Position {}

export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  title?: string | null;
  value?: string;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: Position; end: Position };
}

/**
 * Everything in an MDX text that is more than prose: MDX is data here, not code.
 * Nothing of the text is run. Imports, exports, expressions, unknown components and attributes,
 * and links to anything but https:, mailto: or the site itself are refused.
 */
export function checkMdx(body: string, firstLine: number): MdxProblem[] {
  let tree: MdxNode;
  try {
    tree = fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }) as MdxNode;
  } catch (error) {
    return [unreadable(error, firstLine)];
  }
  const problems: MdxProblem[] = footnotes(body).map((at) => ({ ...at, line: at.line + firstLine - 1 }));
  walk(tree, (node) => {
    const refused = refuse(node) ?? readsTwoWays(node);
    if (refused) {
      const start = node.position?.start ?? { line: 1, column: 1 };
      problems.push({ line: start.line + firstLine - 1, column: start.column, ...refused });
    }
  });
  return problems;
}

function walk(node: MdxNode, visit: (node: MdxNode) => void): void {
  visit(node);
  node.children?.forEach((child) => walk(child, visit));
}

function refuse(node: MdxNode): Refusal | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        message: { ja: 'import・exportは書けません', en: 'import and export are not allowed' },
        hint: { ja: 'この行を消してください。部品は名前を書くだけで使えます。', en: 'Remove the line; components can be used by their name.' },
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        message: { ja: `{…} の式は書けません`, en: `expressions in {…} are not allowed` },
        hint: { ja: '文字としての波括弧は \\{ と書くか、`コード` の中に書いてください。', en: 'Write \\{ for a brace, or put it into `code`.' },
      };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return refuseElement(node);
    case 'html':
      return {
        message: { ja: 'HTMLは書けません', en: 'HTML is not allowed' },
        hint: { ja: 'Markdownで書いてください。', en: 'Write Markdown.' },
      };
    case 'image':
    case 'imageReference':
      return {
        message: { ja: '画像は書けません', en: 'images are not allowed' },
        hint: { ja: '図は <Figure name="…" /> で、サイトの図を置いてください。', en: 'Use a figure of the site: <Figure name="…" />.' },
      };
    case 'link':
    case 'definition':
      return refuseLink(node.url ?? '');
    default:
      return undefined;
  }
}

function refuseElement(node: MdxNode): Refusal | undefined {
  const name = node.name ?? '';
  const allowed = { ...COMPONENTS, ...ELEMENTS };
  if (!Object.hasOwn(allowed, name)) {
    const near = nearest(name, Object.keys(allowed));
    return {
      message: { ja: `<${name}> は使えません`, en: `<${name}> is not allowed` },
      hint: {
        ja: (near ? `<${near}> のことですか。` : '') + `使えるのは ${Object.keys(allowed).join('、')} です。`,
        en: (near ? `Did you mean <${near}>? ` : '') + `Allowed: ${Object.keys(allowed).join(', ')}.`,
      },
    };
  }
  for (const attribute of node.attributes ?? []) {
    const literal = attribute.type === 'mdxJsxAttribute' && (attribute.value == null || typeof attribute.value === 'string');
    if (!literal || !allowed[name]?.includes(attribute.name ?? '')) {
      return {
        message: {
          ja: `<${name}> の属性 ${attribute.name ?? '{…}'} は使えません`,
          en: `the attribute ${attribute.name ?? '{…}'} of <${name}> is not allowed`,
        },
        hint: {
          ja: `使える属性: ${allowed[name]?.join('、') || 'なし'}。値は引用符で囲んだ文字列だけです。`,
          en: `Attributes allowed: ${allowed[name]?.join(', ') || 'none'}, with quoted text as value.`,
        },
      };
    }
  }
  return undefined;
}

function unreadable(error: unknown, firstLine: number): MdxProblem {
  const { message, place, line, column } = error as { message: string; place?: { start?: Position } & Partial<Position>; line?: number; column?: number };
  const start = place?.start ?? place ?? { line, column };
  return {
    line: (start?.line ?? 1) + firstLine - 1,
    column: start?.column ?? 1,
    message: { ja: `MDXとして読めません（${message}）`, en: `is not valid MDX (${message})` },
    hint: {
      ja: 'タグを閉じ、文字としての < と { は &lt; と \\{ で書いてください。コメントは書けません。',
      en: 'Close every tag, and write &lt; and \\{ for plain signs. Comments are not possible.',
    },
  };
}
