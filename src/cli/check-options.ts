import { parseArgs } from 'node:util';
import { nearest } from '../rules/nearest.ts';
import type { Bilingual } from '../schema/refusal.ts';

/** Every flag of `npm run check`. */
const FLAGS = {
  content: { type: 'string', default: 'content' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string' },
  stale: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const FORMATS = ['text', 'json', 'github'] as const;
const LANGUAGES = ['ja', 'en'] as const;

export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  content: string;
  format: Format;
  lang: 'ja' | 'en' | undefined;
  /** Whether to list what was not checked for long, too. */
  stale: boolean;
  help: boolean;
}

/** A command line that cannot be understood, in words for whoever typed it. */
export class Misunderstood extends Error {
  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}

/**
 * Reads the command line of `npm run check`.
 *
 * @throws Misunderstood where a flag or its value is unknown
 */
export function readOptions(args: string[]): CheckOptions {
  const { values, tokens } = parseArgs({ args, options: FLAGS, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw unknownArgument(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(FLAGS, token.name)) throw unknownArgument(token.rawName);
    const wanted = FLAGS[token.name as keyof typeof FLAGS].type;
    if (wanted === 'string' && !token.value) throw new Misunderstood({ ja: `${token.rawName} の後に値が必要です。`, en: `${token.rawName} needs a value after it.` });
    if (wanted === 'boolean' && token.value !== undefined) throw new Misunderstood({ ja: `${token.rawName} に値は付けません。`, en: `${token.rawName} takes no value.` });
  }
  return {
    content: String(values.content),
    format: oneOf('--format', String(values.format), FORMATS),
    lang: values.lang === undefined ? undefined : oneOf('--lang', String(values.lang), LANGUAGES),
    stale: values.stale === true,
    help: values.help === true,
  };
}

function oneOf<Choice extends string>(flag: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new Misunderstood({
    ja: `${flag} に "${value}" は選べません。選べる値: ${choices.join('、')}`,
    en: `${flag} knows no "${value}". Choices: ${choices.join(', ')}`,
  });
}

function unknownArgument(name: string): Misunderstood {
  const flags = Object.keys(FLAGS).map((flag) => `--${flag}`);
  const near = nearest(name, flags);
  return new Misunderstood({
    ja: `知らない引数 ${name} です。` + (near ? `${near} のことですか。` : `使えるのは ${flags.join('、')} です。`),
    en: `Unknown argument ${name}. ` + (near ? `Did you mean ${near}?` : `There are ${flags.join(', ')}.`),
  });
}
