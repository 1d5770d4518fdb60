import { notIn, readsAs } from '../rules/reads-as.ts';
import type { Refusal } from '../schema/refusal.ts';
import { nodesOf, proseOf, startOf, type MdxNode, type MdxProblem } from './mdx-tree.ts';

const LANGUAGES = { Ja: 'ja', En: 'en' } as const;

/** Where a text that serves both languages does not stand whole in <Ja>…</Ja> and <En>…</En>. */
export function checkBothLanguages(tree: MdxNode): MdxProblem[] {
  const parts = partsOf(tree);
  const first = parts[0];
  if (!first) return [];
  const problems = parts.flatMap((part) => {
    const refused = refusePart(part);
    return refused ? [{ ...startOf(part), ...refused }] : [];
  });
  const lacking = (['Ja', 'En'] as const).filter((name) => !parts.some((part) => part.name === name));
  return [...problems, ...lacking.map((name) => ({ ...startOf(first), ...lacks(name) }))];
}

/** Where a text that is in one language is not. */
export function checkOneLanguage(tree: MdxNode, language: 'ja' | 'en'): MdxProblem[] {
  const problems = [...nodesOf(tree)].filter(isLanguage).map((node) => ({ ...startOf(node), ...SPLIT_GUIDE }));
  const first = tree.children?.[0];
  if (!first) return [{ ...startOf(tree), ...NO_TEXT }];
  if (problems.length > 0) return problems;
  if (!readsAs(proseOf(tree), language)) return [{ ...startOf(first), ...notIn(language) }];
  const blocks = [...nodesOf(tree)].filter(({ type }) => type === 'paragraph' || type === 'heading');
  return blocks.filter((block) => !readsAs(proseOf(block), language)).map((block) => ({ ...startOf(block), ...notIn(language) }));
}

/** What stands at the top of a text; MDX wraps tags that follow each other on adjoining lines into a paragraph. */
function partsOf(tree: MdxNode): MdxNode[] {
  return (tree.children ?? []).flatMap((node) => (node.type === 'paragraph' && node.children?.some(isLanguage) ? node.children : [node]));
}

function refusePart(part: MdxNode): Refusal | undefined {
  if (!isLanguage(part)) return OUTSIDE;
  const inside = [...nodesOf(part)].slice(1);
  if (inside.some(isLanguage)) return NESTED;
  if (!inside.some((node) => (node.value ?? '').trim() !== '' || node.type.startsWith('mdxJsx'))) return EMPTY;
  const language = LANGUAGES[part.name as 'Ja' | 'En'];
  return readsAs(proseOf(part), language) ? undefined : notIn(language);
}

function isLanguage(node: MdxNode): boolean {
  return node.type.startsWith('mdxJsx') && (node.name === 'Ja' || node.name === 'En');
}

const HOW = {
  ja: '本文は <Ja>…</Ja> と <En>…</En> に分けて、両方の言語で書いてください。',
  en: 'Write it in both languages, as <Ja>…</Ja> and <En>…</En>.',
};

function lacks(name: 'Ja' | 'En'): Refusal {
  return { message: { ja: `本文に <${name}> がありません`, en: `the text below the frontmatter lacks <${name}>` }, hint: HOW };
}

const OUTSIDE: Refusal = {
  message: { ja: '<Ja>・<En> の外に本文があります', en: 'there is text outside of <Ja> and <En>' },
  hint: HOW,
};

const NESTED: Refusal = {
  message: { ja: '<Ja>・<En> の中に別の <Ja>・<En> があります', en: '<Ja> or <En> stands inside another' },
  hint: { ja: '一つを閉じてから次を始めてください。', en: 'Close the one before the other begins.' },
};

const EMPTY: Refusal = {
  message: { ja: '中身がありません', en: 'is empty' },
  hint: { ja: 'その言語の文を書くか、本文ごと消してください。', en: 'Write the text in that language, or remove the whole text.' },
};

const NO_TEXT: Refusal = {
  message: { ja: '本文がありません', en: 'has no text below the frontmatter' },
  hint: { ja: 'フロントマターの後に、解説の本文を書いてください。', en: 'Write the text of the guide after the frontmatter.' },
};

const SPLIT_GUIDE: Refusal = {
  message: { ja: '解説では <Ja>・<En> を使いません', en: 'a guide does not use <Ja> and <En>' },
  hint: { ja: '日本語は ja.mdx、英語は en.mdx に書いてください。', en: 'Write Japanese in ja.mdx and English in en.mdx.' },
};
