import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import type { Passage } from './passage.ts';
import { rulesFor } from './rules.ts';
import { unwrapped } from './unwrapped.ts';

/** Something in a passage that reads badly. */
export interface Violation {
  file: string;
  /** Counting from 1. */
  line: number;
  sentence: string;
  rule: string;
  message: string;
}

const BETWEEN = '\n\n';
const kernel = new TextlintKernel();
const plugins = [{ pluginId: 'markdown', plugin: unwrapped(markdown) }];

/** Everything that textlint holds against the passages, file by file. */
export async function lint(passages: readonly Passage[]): Promise<Violation[]> {
  // One document a file and kind: textlint sets its rules up anew for each, which would double the time.
  const documents = Map.groupBy(passages, ({ file, kind }) => `${file} ${kind}`);
  const violations: Violation[] = [];
  for (const document of documents.values()) violations.push(...(await lintDocument(document)));
  return violations;
}

async function lintDocument(passages: readonly Passage[]): Promise<Violation[]> {
  const [{ file, kind }] = passages as [Passage];
  const text = passages.map((passage) => passage.text).join(BETWEEN);
  const { messages } = await kernel.lintText(text, { filePath: file, ext: '.md', plugins, rules: rulesFor(kind) });
  return messages.map(({ ruleId, message, range: [index] }) => ({
    file,
    ...placeOf(index, passages),
    rule: ruleId,
    message: message.replace(/\s+/g, ' ').trim(),
  }));
}

/** The passage that holds the character at `index` of the joined document: its line in the file, and its sentence. */
function placeOf(index: number, passages: readonly Passage[]): Pick<Violation, 'line' | 'sentence'> {
  let offset = index;
  for (const { text, line } of passages) {
    if (offset <= text.length) {
      const before = text.slice(0, offset);
      return { line: line + before.split('\n').length - 1, sentence: sentenceAt(text, offset) };
    }
    offset -= text.length + BETWEEN.length;
  }
  throw new RangeError(`No character ${index} in these passages`);
}

function sentenceAt(text: string, offset: number): string {
  const before = /[^。\n]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[^。\n]*。?/.exec(text.slice(offset))?.[0] ?? '';
  return before + after;
}
