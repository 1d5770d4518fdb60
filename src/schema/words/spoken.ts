import { z } from 'zod';
import type { Said } from '../../model/message.ts';
import type { BilingualText } from '../text.ts';
import { placesOf, type Message } from './kinds.ts';
import { piecesOf } from './message.ts';

/** Words as code asks for them: a text is a string, a message a function of what is filled in. */
export type Spoken<Words> =
  Words extends Message<infer Given extends readonly (string | number)[]> ? (...given: Given) => string
  : Words extends BilingualText ? string
  : Words extends readonly (infer Item)[] ? Spoken<Item>[]
  : { [Key in keyof Words]: Spoken<Words[Key]> };

/** Valid words in one language, with their messages made ready to be filled in. */
export function saidIn(language: 'ja' | 'en', schema: z.ZodType, words: unknown): Said {
  if (schema instanceof z.ZodArray) return (words as unknown[]).map((item) => saidIn(language, schema.element as z.ZodType, item));
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodObject && keys.join() !== 'ja,en') {
    return Object.fromEntries(keys.map((key) => [key, saidIn(language, schema.shape[key] as z.ZodType, (words as Record<string, unknown>)[key])]));
  }
  const text = (words as BilingualText)[language];
  const places = placesOf.get(schema)?.places;
  return places ? { pieces: piecesOf(text, places, language) } : text;
}
