import type { ErrorCode } from 'yaml';
import type { Bilingual, Refusal } from '../schema/refusal.ts';

const HOW: Bilingual = {
  ja: '字下げは半角空白2つ、「: 」の後に値を書き、「: 」や「 #」を含む値と、記号（[ { * & ! | > ` @ %）で始まる値は引用符で囲んでください。',
  en: 'Indent by two spaces, write a space after the colon, and quote values that contain ": " or " #" or begin with a sign (one of [ { * & ! | > ` @ %).',
};

/** What is said of a line that is indented otherwise than those beside it. */
export const INDENT: Refusal = invalid('字下げが揃っていません', 'the indentation is uneven');
const STRAY: Refusal = invalid('ここに書けない文字があります', 'there is a sign that cannot stand here');

/** What is wrong with a text that is no YAML, by the code its parser gives. */
const BY_CODE: Partial<Record<ErrorCode, Refusal>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: invalid('字下げにタブは使えません', 'a tab cannot indent'),
  MISSING_CHAR: invalid('引用符・かっこ・コロンのどれかが閉じていないか、足りません', 'a quote, bracket or colon is missing'),
  MULTILINE_IMPLICIT_KEY: invalid('キーの後の「: 」がありません', 'the ": " after a key is missing'),
  BLOCK_AS_IMPLICIT_KEY: invalid('一行に「: 」が二つあるか、字下げが違います', 'a line holds ": " twice, or is indented wrongly'),
  BAD_SCALAR_START: invalid('値が使えない文字で始まっています', 'a value begins with a sign that needs quotes'),
  BAD_DQ_ESCAPE: invalid('二重引用符の中の \\ の使い方が違います', 'a \\ in double quotes is followed by the wrong sign'),
  BLOCK_IN_FLOW: invalid('{ } や [ ] の中に「- 」の一覧は書けません', 'a "- " list cannot stand inside { } or [ ]'),
  UNEXPECTED_TOKEN: STRAY,
  MULTIPLE_DOCS: {
    message: { ja: '二つめのYAML文書が始まっています', en: 'a second YAML document begins here' },
    hint: { ja: '「---」や「...」の行を消し、一つにまとめてください。', en: 'Remove the line "---" or "..." and write one document.' },
  },
  DUPLICATE_KEY: {
    message: { ja: '同じキーが二度書かれています', en: 'the same key stands twice' },
    hint: { ja: 'どちらかを消してください。', en: 'Remove one of them.' },
  },
  TAG_RESOLVE_FAILED: {
    message: { ja: 'YAMLのタグは使えません', en: 'YAML tags are not allowed' },
    hint: { ja: 'タグを消し、値だけを書いてください。', en: 'Remove the tag and write the plain value.' },
  },
};

const NO_COMMA: Refusal = {
  message: { ja: 'YAMLとして読めません（{ } や [ ] の中で、区切りの「,」がありません）', en: 'is not valid YAML (a comma is missing inside { } or [ ])' },
  hint: { ja: '項目と項目の間に「, 」を書いてください。', en: 'Write ", " between one entry and the next.' },
};

const AFTER_QUOTE: Refusal = {
  message: { ja: 'YAMLとして読めません（閉じた引用符の後に続きがあります）', en: 'is not valid YAML (something follows a closing quote)' },
  hint: {
    ja: '値の全体を一組の引用符で囲んでください。中の引用符は、" " の中では \\"、\' \' の中では \'\' と書きます。',
    en: 'Put the whole value into one pair of quotes. A quote within is written \\" inside " ", and \'\' inside \' \'.',
  },
};

/** The words for an error of the YAML parser, by what stands at and before its place where the code alone misleads. */
export function syntaxRefusal(code: ErrorCode, before = '', after = ''): Refusal {
  // What is indented too little ends what stands above it, and its own line then looks incomplete.
  if (code === 'MISSING_CHAR' && /(^|\n)[ ]*$/.test(before) && /^[ ]*(- )?[\w-]+:(\s|$)/.test(after)) return INDENT;
  if (code === 'BLOCK_IN_FLOW' && !/^-\s/.test(after)) return NO_COMMA;
  if (code === 'UNEXPECTED_TOKEN' && /["']$/.test(before) && after.trim() !== '') return AFTER_QUOTE;
  return BY_CODE[code] ?? invalid('書き方が正しくありません', `its parser says ${code.toLowerCase().replaceAll('_', ' ')}`);
}

function invalid(ja: string, en: string): Refusal {
  return { message: { ja: `YAMLとして読めません（${ja}）`, en: `is not valid YAML (${en})` }, hint: HOW };
}

/** What is said of a bracket that is not closed. */
export const OPEN_BRACKET: Refusal = {
  message: { ja: 'YAMLとして読めません（ここで始まるかっこが閉じていません）', en: 'is not valid YAML (the bracket that begins here is not closed)' },
  hint: { ja: '{ には }、[ には ] を、項目の終わりに書いてください。', en: 'Close { with } and [ with ] where the value ends.' },
};

/** What is said of a quote that is not closed on its line. */
export const OPEN_QUOTE: Refusal = {
  message: { ja: 'YAMLとして読めません（ここで始まる引用符が閉じていません）', en: 'is not valid YAML (the quote that begins here is not closed)' },
  hint: { ja: '値の終わりに同じ引用符を書いてください。', en: 'Close the value with the same quote.' },
};
