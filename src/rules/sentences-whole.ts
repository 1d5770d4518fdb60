import { inlinePieces } from '../model/inline-text.ts';
import type { Refusal } from '../schema/refusal.ts';
import type { Rule } from './rule.ts';
import { textsIn } from './places-in.ts';

/** The marks in sentences and values of the frontmatter are whole: what is no `code` and no [link](https://…) would be shown as it was typed. */
export const sentencesWhole: Rule = {
  name: 'sentences-whole',
  *check({ content }) {
    for (const collection of Object.values(content)) {
      for (const entry of collection.values()) {
        for (const { what: text, path } of textsIn(entry)) {
          const isRead = READ.has(String(path.at(-1))) && !(path.at(-1) === 'title' && entry.collection === 'sources');
          const refused = isRead ? brokenMark(text) : undefined;
          if (refused) yield { entry, path, ...refused };
        }
      }
    }
  },
};

/** Keys whose texts readers see; the title of a source is as published. */
const READ = new Set(['ja', 'en', 'value', 'name', 'fullName', 'vendor', 'title', 'description']);

function brokenMark(sentence: string): Refusal | undefined {
  if (sentence.trim().includes('\n')) return BROKEN_LINE;
  const rest = inlinePieces(sentence).map((piece) => (piece.kind === 'text' ? piece.text : '\n')).join('');
  return MARKS.find(({ pattern }) => pattern.test(rest))?.refused;
}

const BROKEN_LINE: Refusal = {
  message: { ja: '途中で行が変わっています', en: 'breaks into lines' },
  hint: { ja: '一行で書いてください。長いときは >- の下に、空行を入れずに書けます。', en: 'Write it on one line; a long one may stand below >- , without empty lines.' },
};

const MARKS: { pattern: RegExp; refused: Refusal }[] = [
  {
    pattern: /`/,
    refused: {
      message: { ja: '` が一つだけか、`` のように空です', en: 'a ` stands alone, or nothing is between two' },
      hint: { ja: 'コードは `…` のように両側を ` で囲んでください。', en: 'Put ` on both sides of code: `…`.' },
    },
  },
  {
    pattern: /\]\(/,
    refused: {
      message: { ja: 'リンクとして読めない [ ]( ) があります', en: 'holds a [ ]( ) that is no link' },
      hint: { ja: '[言葉](https://…) の形で、空白を入れずに書いてください。', en: 'Write it as [words](https://…), without spaces in the address.' },
    },
  },
  {
    pattern: /!(\[|\n)/,
    refused: {
      message: { ja: '画像は書けません', en: 'images are not allowed' },
      hint: { ja: '! を消してリンクにするか、言葉で書いてください。', en: 'Remove the ! to make it a link, or say it in words.' },
    },
  },
  {
    pattern: /&(#\d+|#x[\da-f]+|[a-z]+);/i,
    refused: {
      message: { ja: 'HTMLの文字参照（&…;）があります', en: 'holds a character reference of HTML, &…;' },
      hint: { ja: '文字そのものを書いてください。', en: 'Write the character itself.' },
    },
  },
  {
    pattern: /<[a-z/!?]/i,
    refused: {
      message: { ja: 'タグのような < があります', en: 'holds a < that looks like a tag' },
      hint: { ja: 'HTMLは使えません。文字として見せるなら `<…>` と書いてください。', en: 'HTML is not possible here; to show it, write `<…>`.' },
    },
  },
  {
    pattern: /\*\*|__/,
    refused: {
      message: { ja: '太字の印（** か __）があります', en: 'holds a mark for bold text, ** or __' },
      hint: { ja: '印を消してください。この文で使えるのは `コード` と [リンク](https://…) だけです。', en: 'Remove it: `code` and [links](https://…) are all there is in a sentence here.' },
    },
  },
];
