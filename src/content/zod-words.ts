import type { Bilingual, Refusal } from '../schema/refusal.ts';
import { nearest } from '../rules/nearest.ts';

const TYPES: Record<string, Bilingual> = {
  string: { ja: '文字列', en: 'text' },
  number: { ja: '数', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true または false', en: 'true or false' },
  array: { ja: '「- 」で始まる一覧', en: 'a list (lines beginning with "- ")' },
  object: { ja: 'キーと値の組', en: 'keys with values' },
  record: { ja: 'キーと値の組', en: 'keys with values' },
  value: { ja: '値', en: 'a value' },
};

function typeName(expected: string): Bilingual {
  return TYPES[expected] ?? { ja: expected, en: expected };
}

/** Words of a schema of ours, with what was typed before them. */
export function quoted(words: Refusal, source: string | undefined): Refusal {
  if (source === undefined) return words;
  const shown = source.length > 60 ? `${source.slice(0, 60)}…` : source;
  return { message: { ja: `"${shown}" は${words.message.ja}`, en: `"${shown}" ${words.message.en}` }, hint: words.hint };
}

export function unknownKey(key: string, allowed: string[]): Refusal {
  if (allowed.includes(key)) {
    return {
      message: { ja: `キー "${key}" は、ほかのキーと一緒には書けません`, en: `the key "${key}" does not go with the other keys` },
      hint: { ja: `"${key}" を消すか、ほかのキーを直してください。`, en: `Remove "${key}", or mend the other keys.` },
    };
  }
  const near = nearest(key, allowed);
  return {
    message: { ja: `知らないキー "${key}" です`, en: `unknown key "${key}"` },
    hint: near ? meant(near) : { ja: `使えるキー: ${allowed.join('、')}`, en: `Keys allowed here: ${allowed.join(', ')}` },
  };
}

/** Whether a hint says that `name` was meant. */
export function isMeant(name: string, hint: Bilingual): boolean {
  return hint.en === meant(name).en;
}

function meant(name: string): Bilingual {
  return { ja: `"${name}" のことですか。`, en: `Did you mean "${name}"?` };
}

export function wrongChoice(source: string | undefined, options: string[]): Refusal {
  const near = source === undefined || source === '' ? undefined : nearest(source, options);
  const only = options.length === 1 && options[0] === 'true';
  const choices = only
    ? { ja: 'true と書くか、キーごと消してください。', en: 'Write true, or remove the key.' }
    : { ja: `選べる値: ${options.join('、')}`, en: `Choices: ${options.join(', ')}` };
  return {
    message: source === undefined || source === '' ? { ja: '値がありません', en: 'is missing' } : { ja: `"${source}" は選べません`, en: `"${source}" is not one of the choices` },
    hint: near ? { ja: `${meant(near).ja}${choices.ja}`, en: `${meant(near).en} ${choices.en}` } : choices,
  };
}

/** A word such as `unknown` that stands alone, but was put between braces. */
export function bareWord(word: string): Refusal {
  return {
    message: { ja: `${word} は { } で囲みません`, en: `${word} does not stand in { }` },
    hint: { ja: `${word} とだけ書いてください。`, en: `Write ${word} alone.` },
  };
}

/**
 * @param keys what the value is made of, where it is keys with values
 * @param form how the text is written, where any text would not do
 */
export function missing(key: string, expected: string, keys: readonly string[] = [], form?: Bilingual): Refusal {
  const type = expected === 'object' && keys.length > 0 ? { ja: keys.join('・'), en: keys.join(', ') } : typeName(expected);
  if (key === '') return { message: { ja: '中身がありません', en: 'holds nothing' }, hint: { ja: `${type.ja}を書いてください。`, en: `Write ${type.en}.` } };
  return {
    message: { ja: `必須のキー "${key}" がありません`, en: `the key "${key}" is missing` },
    hint: form ? { ja: `"${key}:" を加えてください。${form.ja}`, en: `Add "${key}:". ${form.en}` } : { ja: `"${key}:" に${type.ja}を書いてください。`, en: `Add "${key}:" with ${type.en}.` },
  };
}

export function empty(expected: string, isRequired: boolean, form?: Bilingual): Refusal {
  const type = typeName(expected);
  const message: Bilingual = { ja: '値がありません', en: 'has no value' };
  const ja = form?.ja ?? `${type.ja}を書いてください。`;
  if (isRequired) return { message, hint: { ja, en: form?.en ?? `Write ${type.en}.` } };
  return {
    message,
    hint: { ja: `${ja}要らないキーなら、キーごと消してください。`, en: form ? `${form.en} Or remove the key if it is not needed.` : `Write ${type.en}, or remove the key if it is not needed.` },
  };
}

/** A number, truth value or the like where text is asked for: years and versions above all. */
export function unquoted(source: string): Refusal {
  const isYear = /^(19|20)\d\d$/.test(source);
  return {
    message: { ja: `${source} が文字列になっていません`, en: `${source} is not text` },
    hint: isYear
      ? { ja: `年だけのときは引用符で囲み "${source}" と書いてください（YAMLは数と読みます）。`, en: `Write a year alone in quotes, "${source}" (YAML reads it as a number).` }
      : {
          ja: `引用符で囲み "${source}" と書いてください（YAMLは 1.30 を数の1.3と読みます）。`,
          en: `Write it in quotes, "${source}" (YAML reads 1.30 as the number 1.3).`,
        },
  };
}

/** @param keys and @param form as for {@link missing} */
export function wrongType(expected: string, keys: readonly string[] = [], form?: Bilingual): Refusal {
  const type = typeName(expected);
  const of = keys.length > 0 && expected !== 'array' ? { ja: `${type.ja}（${keys.join('・')}）`, en: `${type.en} (${keys.join(', ')})` } : type;
  return {
    message: { ja: `${type.ja}ではありません`, en: `is not ${type.en}` },
    hint: form ?? { ja: `${of.ja}を書いてください。`, en: `Write ${of.en} here.` },
  };
}

export function tooFew(least: number): Refusal {
  return {
    message: { ja: `少なくとも${least}つ必要です`, en: `needs at least ${least}` },
    hint: { ja: '足りない項目を書き足してください。', en: 'Add what is missing.' },
  };
}

/** What no other words are for. */
export function invalid(message: string): Refusal {
  return {
    message: { ja: `値が正しくありません（${message}）`, en: message },
    hint: { ja: 'CONTRIBUTING.md の項目表を見てください。', en: 'See the table of fields in CONTRIBUTING.md.' },
  };
}

/** More is wrong than anybody reads. */
export function andMore(told: number): Refusal {
  return {
    message: { ja: `誤りが${told}件以上あり、すべては表示していません`, en: `has ${told} mistakes or more, which are not all shown` },
    hint: { ja: '表示されたものを直してから、もう一度調べてください。', en: 'Mend those that are, and check again.' },
  };
}
