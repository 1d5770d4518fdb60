import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { isJapanese, type Passage } from './passage.ts';

// What pages say beside content/words. Messages to editors are not here: they quote keys and paths as a terminal shows them.
const ON_PAGES = ['src/{components,layouts,pages}/**/*.astro'];

/** Every Japanese string in the code that pages show. */
export function japaneseInSource(): Passage[] {
  return globSync(ON_PAGES)
    .sort()
    .flatMap((file) => japaneseInCode(file, readFileSync(file, 'utf8')));
}

/** The Japanese string literals of a TypeScript or Astro file; what a template inserts is written as `code`. */
export function japaneseInCode(file: string, code: string): Passage[] {
  // Without its fences, an Astro file reads as TSX closely enough to find its strings.
  const isAstro = file.endsWith('.astro');
  const source = ts.createSourceFile(
    file,
    isAstro ? code.replace(/^---$/gm, '') : code,
    ts.ScriptTarget.Latest,
    true,
    isAstro ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const passages: Passage[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && isJapanese(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      passages.push({ file, line: line + 1, kind: text.endsWith('。') ? 'sentences' : 'words', text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return passages;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) return node.text.trim();
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => '`code`' + span.literal.text).join('');
}
