import type { z } from 'zod';
import type { Authored, CollectionName } from '../schema/collections.ts';
import { schemaOf } from '../schema/collections.ts';
import type { Heading } from '../rules/rule.ts';
import type { Refusal } from '../schema/refusal.ts';
import { decode } from './decode.ts';
import { missingEnd, splitFrontmatter, strayDelimiter } from './frontmatter.ts';
import { checkBothLanguages, checkOneLanguage } from './mdx-languages.ts';
import { mentionsIn, type TextMention } from './mdx-mentions.ts';
import { checkLeftovers } from './mdx-leftovers.ts';
import { checkStructure } from './mdx-structure.ts';
import { headingsIn, parseMdx } from './mdx-tree.ts';
import type { Problem } from './problem.ts';
import { checkMdx } from './safe-mdx.ts';
import { parseYaml, type Position } from './yaml.ts';
import { readWith } from './zod-problem.ts';

/** One file read: its data where all is well, its problems where not. */
export interface ParsedFile {
  file: string;
  data: Authored<CollectionName> | undefined;
  body: string;
  /** What the text below the frontmatter mentions of the site. */
  mentions: TextMention[];
  /** The headings of that text; undefined where it cannot be read. */
  headings: Heading[] | undefined;
  problems: Problem[];
  locate: (path: readonly PropertyKey[], key?: string) => Position;
}

/** Reads the bytes of one content file as its collection demands. */
export function parseFile(bytes: Uint8Array, place: { collection: CollectionName; id: string; file: string }): ParsedFile {
  const nowhere = () => ({ line: 1, column: 1 });
  const problems: Problem[] = [];
  const refuse = (rule: string, at: Position, { message, hint }: Refusal, path = '') =>
    problems.push({ file: place.file, line: at.line, column: at.column, path, rule, message, hint });
  const failed = (): ParsedFile => ({ file: place.file, data: undefined, body: '', mentions: [], headings: [], problems, locate: nowhere });

  const decoded = decode(bytes);
  if ('refused' in decoded) {
    refuse('encoding', decoded.at, decoded.refused);
    return failed();
  }
  const conflict = decoded.text.search(/^(<{7}|>{7})( |$)/m);
  if (conflict !== -1) {
    refuse('merge-conflict', endOf(decoded.text.slice(0, conflict)), CONFLICT);
    return failed();
  }
  const isMdx = place.file.endsWith('.mdx');
  const split = isMdx ? splitFrontmatter(decoded.text) : { yaml: decoded.text, yamlLine: 1, body: '', bodyLine: 1 };
  if (split.yaml === undefined) {
    const end = missingEnd(decoded.text);
    if (end === undefined) refuse('yaml', nowhere(), NO_FRONTMATTER);
    else refuse('yaml', { line: end, column: 1 }, NO_END);
    return failed();
  }

  const yaml = parseYaml(split.yaml, split.yamlLine);
  for (const found of yaml.problems) refuse('yaml', found, found);
  const stray = isMdx ? strayDelimiter(split.yaml) : undefined;
  if (stray !== undefined && yaml.problems.length === 0) refuse('yaml', { line: split.yamlLine + stray, column: 1 }, STRAY_DELIMITER);

  const tree = parseMdx(split.body, split.bodyLine);
  if ('message' in tree) refuse('safe-mdx', tree, tree);
  else {
    const unsafe = checkMdx(tree);
    for (const found of unsafe) refuse('safe-mdx', found, found);
    const lines = decoded.text.split('\n');
    const lineAt = (line: number) => lines[line - 1] ?? '';
    for (const found of checkStructure(tree, lineAt)) refuse('mdx-structure', found, found);
    if (unsafe.length === 0) {
      for (const found of checkLeftovers(tree, lineAt)) refuse('mdx-leftovers', found, found);
      const language = place.collection === 'guides' ? place.id.split('/')[1] : undefined;
      for (const found of language ? checkOneLanguage(tree, language as 'ja' | 'en') : checkBothLanguages(tree)) refuse('both-languages', found, found);
    }
  }
  if (problems.some(({ rule }) => rule === 'yaml')) return failed();

  const schema = schemaOf(place.collection, place.id) as z.ZodType<Authored<CollectionName>>;
  const read = readWith(schema, yaml);
  if ('refused' in read) {
    for (const told of read.refused) {
      refuse('schema', yaml.locate(told.path, told.key), told, [...told.path, ...(told.key ? [told.key] : [])].join('.'));
    }
    return failed();
  }
  if (problems.length === 0 && !decoded.text.endsWith('\n')) refuse('encoding', endOf(decoded.text), CUT_OFF);
  return {
    file: place.file,
    data: read.data,
    body: split.body.trim(),
    mentions: 'message' in tree ? [] : mentionsIn(tree),
    headings: 'message' in tree ? undefined : headingsIn(tree),
    problems,
    locate: yaml.locate,
  };
}

function endOf(text: string): Position {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const CUT_OFF: Refusal = {
  message: { ja: '最後の行が改行で終わっていません', en: 'its last line does not end with a line break' },
  hint: { ja: '途中で切れていないか確かめ、最後に改行を入れてください。', en: 'See that nothing was cut off, and end the file with a line break.' },
};

const CONFLICT: Refusal = {
  message: { ja: 'Gitの競合の印が残っています', en: 'a merge conflict of Git is left here' },
  hint: { ja: 'どちらかを選び、<<<<<<<・=======・>>>>>>> の行を消してください。', en: 'Choose one of the two, and remove the lines of <<<<<<<, ======= and >>>>>>>.' },
};

const NO_FRONTMATTER: Refusal = {
  message: { ja: '先頭に --- で囲んだフロントマターがありません', en: 'has no frontmatter between --- lines at its top' },
  hint: { ja: '1行目を --- で始め、項目の後をもう一度 --- で閉じてください。', en: 'Begin line 1 with ---, and close the keys with another ---.' },
};

const NO_END: Refusal = {
  message: { ja: '1行目で始まるフロントマターが、ここまでに閉じていません', en: 'the frontmatter that begins on line 1 is not closed by this line' },
  hint: { ja: '項目の後に、行頭から --- だけの行を書いてください。', en: 'Write a line of --- alone, from its very beginning, after the keys.' },
};

const STRAY_DELIMITER: Refusal = {
  message: { ja: 'フロントマターの中に --- か +++ で始まる行があります', en: 'a line inside the frontmatter begins with --- or +++' },
  hint: { ja: 'その行を字下げするか、消してください。', en: 'Indent that line, or remove it.' },
};
