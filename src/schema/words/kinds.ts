import { z } from 'zod';
import { refusal, type Refusal } from '../refusal.ts';
import { bilingual, type BilingualText } from '../text.ts';
import { nameOf, type Given, type Place } from './place.ts';
import { refusedMessage } from './refused-message.ts';

export { choice, number } from './place.ts';

declare const given: unique symbol;

/** A message in both languages, and what code gives for it to be filled in. */
export type Message<Arguments extends readonly unknown[]> = BilingualText & { readonly [given]: Arguments };

/** The places of the schemas made by {@link message}. */
export const placesOf = z.registry<{ places: readonly Place[] }>();

/** Words as they are shown. */
export const text = bilingual
  .superRefine(inBoth((said) => [...braces(said), ...(/`|\]\(/.test(said) ? [MARKS] : [])]))
  .meta({ description: 'そのまま表示する言葉。 / Words as they are shown.' });

/** Words in which `code` and [links](https://…) are allowed. */
export const marked = bilingual.superRefine(inBoth(braces)).meta({ description: '言葉。`コード` と [リンク](https://…) を使えます。 / Words; `code` and [links](https://…) are allowed.' });

/** Several keys of {@link text}. */
export function texts<const Key extends string>(...keys: Key[]): Record<Key, typeof text> {
  return Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>;
}

/** Words with places to fill in, in the order in which code gives what comes there. May choose by numbers and choices what to say. */
export function message<const Places extends readonly Place[]>(...places: Places): z.ZodType<Message<Given<Places>>> {
  const schema = bilingual.superRefine(inBoth((said, language) => refusedMessage(said, places, language))).meta({ description: described(places) });
  return schema.register(placesOf, { places }) as unknown as z.ZodType<Message<Given<Places>>>;
}

/** Words with places that a script of the page fills in: names in braces and nothing more. */
export function template(...names: string[]): typeof bilingual {
  return bilingual.superRefine(inBoth((said, language) => refusedMessage(said, names, language))).meta({ description: described(names) });
}

/** Several words of one kind, as many as there are to say. */
export function list<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item).min(1).meta({ description: '一覧。増やしたり減らしたりできます。 / A list; it may grow and shrink.' });
}

/** Words that belong together. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape).meta({ description: 'ひとまとまりの言葉。 / Words that belong together.' });
}

function inBoth(refuse: (text: string, language: 'ja' | 'en') => Refusal[]) {
  return (words: BilingualText, context: z.RefinementCtx): void => {
    for (const language of ['ja', 'en'] as const) {
      for (const words_ of refuse(words[language], language)) context.addIssue({ code: 'custom', path: [language], ...refusal(words_) });
    }
  };
}

function braces(said: string): Refusal[] {
  return /[{}]/.test(said) ? [NOTHING_FILLED_IN] : [];
}

function described(places: readonly Place[]): string {
  const names = places.map((place) => ({ name: `{${nameOf(place)}}`, of: typeof place === 'object' && 'choice' in place ? place.of.join(' | ') : undefined, isNumber: typeof place === 'object' && 'number' in place }));
  const ja = names.map(({ name, of, isNumber }) => `${name}${isNumber ? '（数）' : of ? `（${of}）` : ''}`).join('・');
  const en = names.map(({ name, of, isNumber }) => `${name}${isNumber ? ' (a number)' : of ? ` (${of})` : ''}`).join(', ');
  return `値が入る言葉：${ja}。 / Words that are filled in: ${en}.`;
}

const NOTHING_FILLED_IN: Refusal = {
  message: { ja: '値の入らない言葉に { か } があります', en: 'holds a { or }, though nothing is filled in here' },
  hint: { ja: '{ と } を消してください。', en: 'Remove the braces.' },
};

const MARKS: Refusal = {
  message: { ja: '`コード` や [リンク](…) は、ここではそのままの文字になります', en: 'holds `code` or a [link](…), which would be shown as it was typed' },
  hint: { ja: '印を消し、言葉だけにしてください。', en: 'Remove the marks and leave the words.' },
};
