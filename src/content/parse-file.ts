import type { Authored, CollectionName } from '../schema/collections.ts';
import { collections } from '../schema/collections.ts';
import type { Refusal } from '../schema/refusal.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { Problem } from './problem.ts';
import { checkMdx } from './safe-mdx.ts';
import { keysAt } from './schema-keys.ts';
import { parseYaml, type Position } from './yaml.ts';
import { explain } from './zod-problem.ts';

/** One file read: its data where all is well, its problems where not. */
export interface ParsedFile {
  file: string;
  data: Authored<CollectionName> | undefined;
  body: string;
  problems: Problem[];
  locate: (path: readonly PropertyKey[], key?: string) => Position;
}

const TOO_LARGE = 512 * 1024;
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Reads the bytes of one content file as its collection demands. */
export function parseFile(bytes: Uint8Array, place: { collection: CollectionName; file: string }): ParsedFile {
  const nowhere = () => ({ line: 1, column: 1 });
  const failed = (problems: Problem[]): ParsedFile => ({ file: place.file, data: undefined, body: '', problems, locate: nowhere });
  const problem = (rule: string, at: Position, words: Refusal, path = ''): Problem => ({
    file: place.file,
    line: at.line,
    column: at.column,
    path,
    rule,
    message: words.message,
    hint: words.hint,
  });

  const decoded = decode(bytes);
  if ('refused' in decoded) return failed([problem('encoding', decoded.at, decoded.refused)]);

  const isMdx = place.file.endsWith('.mdx');
  const split = isMdx ? splitFrontmatter(decoded.text) : { yaml: decoded.text, yamlLine: 1, body: '', bodyLine: 1 };
  if (split.yaml === undefined) return failed([problem('yaml', nowhere(), NO_FRONTMATTER)]);

  const yaml = parseYaml(split.yaml, split.yamlLine);
  const problems = yaml.problems.map((p) => problem('yaml', p, p));
  problems.push(...checkMdx(split.body, split.bodyLine).map((p) => problem('safe-mdx', p, p)));
  if (yaml.problems.length > 0) return failed(problems);

  const { schema } = collections[place.collection];
  const result = schema.safeParse(yaml.data);
  if (!result.success) {
    const told = result.error.issues.flatMap((issue) => explain(issue, (path) => keysAt(schema, path), yaml.source));
    problems.push(
      ...told.map((t) => problem('schema', yaml.locate(t.path, t.key), t, [...t.path, ...(t.key ? [t.key] : [])].join('.'))),
    );
    return failed(problems);
  }
  return { file: place.file, data: result.data, body: split.body.trim(), problems, locate: yaml.locate };
}

const NO_FRONTMATTER: Refusal = {
  message: { ja: '先頭に --- で囲んだフロントマターがありません', en: 'has no frontmatter between --- lines at its top' },
  hint: { ja: '1行目を --- で始め、項目の後をもう一度 --- で閉じてください。', en: 'Begin line 1 with ---, and close the keys with another ---.' },
};

function decode(bytes: Uint8Array): { text: string } | { refused: Refusal; at: Position } {
  if (bytes.length > TOO_LARGE) {
    return {
      at: { line: 1, column: 1 },
      refused: {
        message: { ja: 'ファイルが大きすぎます', en: 'is too large' },
        hint: { ja: `${TOO_LARGE / 1024} KiBより小さく分けてください。`, en: `Split it below ${TOO_LARGE / 1024} KiB.` },
      },
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return {
      at: { line: 1, column: 1 },
      refused: {
        message: { ja: 'UTF-8として読めません', en: 'is not valid UTF-8' },
        hint: { ja: 'UTF-8で保存し直してください。', en: 'Save it as UTF-8.' },
      },
    };
  }
  const lines = text.split('\n');
  const line = lines.findIndex((l) => HIDDEN.test(l));
  if (line === -1) return { text };
  return {
    at: { line: line + 1, column: (lines[line]?.search(HIDDEN) ?? 0) + 1 },
    refused: {
      message: { ja: '見えない制御文字が含まれています', en: 'contains an invisible control character' },
      hint: { ja: 'その文字を消してください。', en: 'Remove that character.' },
    },
  };
}
