import type { Refusal } from '../schema/refusal.ts';
import { plainText } from '../model/inline-text.ts';

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/g;
const LATIN = /[A-Za-z]/g;
/** Words that stand in English sentences and in no product name. */
const ENGLISH = /\b(the|an?|of|to|is|are|was|were|in|on|with|for|and|or|by|up|from|not|only|as|it|its|this|that|has|have)\b/i;
/** Two plain words in a row are no name: names have capitals, digits, hyphens or dots in them. */
const TWO_WORDS = /(?<![\w./-])[a-z]{3,} [a-z]{2,}(?![\w./-])/;
/** A Japanese text may be a name or a version alone; more words than this are a sentence in another language. */
const MOST_NAMES = 5;

/**
 * Whether a text could be in a language. Names, versions and `code` are in any;
 * where a text says more, its script or its small words tell.
 */
export function readsAs(text: string, language: 'ja' | 'en'): boolean {
  const prose = plainText(text.replace(/`[^`]*`/g, ' '));
  const japanese = count(prose, JAPANESE);
  const latin = count(prose, LATIN);
  if (language === 'en') {
    if (japanese + latin === 0) return isWordless(prose);
    return latin > 0 && japanese / (japanese + latin) <= 0.2;
  }
  if (japanese > 0) return true;
  const words = prose.match(/[A-Za-z]{2,}/g) ?? [];
  return words.length <= MOST_NAMES && !TWO_WORDS.test(prose) && (words.length < 2 || !ENGLISH.test(prose)) && !/[^\p{Script=Latin}\P{L}]/u.test(prose);
}

/** Whether a text holds no word at all, only digits and signs. */
export function isWordless(text: string): boolean {
  return !/\p{L}/u.test(text);
}

/** What is said of a text that is not in its language. */
export function notIn(language: 'ja' | 'en'): Refusal {
  const [ja, en] = language === 'ja' ? ['日本語', 'Japanese'] : ['英語', 'English'];
  return {
    message: { ja: `${ja}ではないようです`, en: `does not look like ${en}` },
    hint: { ja: `ここには${ja}の文を書いてください（ja と en が逆ではありませんか）。`, en: `Write the ${en} text here (are ja and en swapped?).` },
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
