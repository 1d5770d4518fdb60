import { parse, type Content, type FunctionArg, type Octothorpe, type PlainArg, type PluralCategory, type Select } from '@messageformat/parser';
import type { Piece } from '../../model/message.ts';
import { nameOf, type Place } from './place.ts';

export type Token = Content | PlainArg | FunctionArg | Select | Octothorpe;

/** The plural categories of the site's languages (CLDR). */
const CATEGORIES: Record<'ja' | 'en', PluralCategory[]> = { ja: ['other'], en: ['one', 'other'] };

/**
 * The parts of a message in the syntax of ICU MessageFormat.
 *
 * @throws where it is none
 */
export function tokensOf(text: string, language: 'ja' | 'en'): Token[] {
  return parse(text, { cardinal: CATEGORIES[language], strict: true });
}

/** A message made ready to be filled in: its places by number instead of by name. */
export function piecesOf(text: string, places: readonly Place[], language: 'ja' | 'en'): Piece[] {
  const at = (name: string) => places.findIndex((place) => nameOf(place) === name);
  const pieces = (tokens: readonly Token[], counted: number): Piece[] =>
    tokens.map((token) => {
      if (token.type === 'content') return token.value;
      if (token.type === 'octothorpe') return counted;
      const by = at(token.arg);
      if (token.type === 'argument' || token.type === 'function') return by;
      const isPlural = token.type === 'plural';
      const cases = Object.fromEntries(token.cases.map(({ key, tokens: inner }) => [key, pieces(inner, isPlural ? by : counted)]));
      return isPlural ? { by, plural: true, cases } : { by, cases };
    });
  return pieces(tokensOf(text, language), -1);
}

/**
 * What a text says by itself, without what is filled in: the text as it stands and that of every choice, each with `place`
 * where something comes in. The whole text where it is no message.
 */
export function spokenIn(text: string, language: 'ja' | 'en', place = ' '): string[] {
  if (!text.includes('{')) return [text];
  const spoken: string[] = [];
  const join = (tokens: readonly Token[]): string =>
    tokens
      .map((token) => {
        if (token.type === 'content') return token.value;
        if ('cases' in token) spoken.push(...token.cases.map(({ tokens: inner }) => join(inner)));
        return place;
      })
      .join('');
  try {
    return [join(tokensOf(text, language)), ...spoken];
  } catch {
    return [text];
  }
}
