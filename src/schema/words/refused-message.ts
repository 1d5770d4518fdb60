import type { Refusal } from '../refusal.ts';
import { tokensOf, type Token } from './message.ts';
import { nameOf, type Place } from './place.ts';

/** Why a text cannot be used as a message with these places, every reason there is; empty where it can. */
export function refusedMessage(text: string, places: readonly Place[], language: 'ja' | 'en'): Refusal[] {
  let tokens: Token[];
  try {
    tokens = tokensOf(text, language);
  } catch (error) {
    return [noMessage((error as Error).message)];
  }
  const found = [...refusedTokens(tokens, places)];
  if (found.length > 0) return found;
  const used = new Set(namesIn(tokens));
  return places.filter((place) => isShown(place) && !used.has(nameOf(place))).map((place) => missing(nameOf(place)));
}

function* refusedTokens(tokens: readonly Token[], places: readonly Place[]): Iterable<Refusal> {
  for (const token of tokens) {
    if (token.type === 'content') {
      if (/[{}]/.test(token.value)) yield STRAY_BRACE;
      continue;
    }
    if (token.type === 'octothorpe') continue;
    const place = places.find((one) => nameOf(one) === token.arg);
    if (!place) yield unknown(token.arg, places);
    else if (token.type === 'argument') {
      if (typeof place === 'object' && 'choice' in place) yield neverShown(place.choice);
    } else if (token.type === 'plural' && token.pluralOffset === undefined && typeof place === 'object' && 'number' in place) yield* refusedCases(token.cases, place.number, undefined);
    else if (token.type === 'select' && typeof place === 'object' && 'choice' in place) yield* refusedCases(token.cases, place.choice, place.of);
    else yield wrongForm(token.arg, place);
    if ('cases' in token) for (const { tokens: inner } of token.cases) yield* refusedTokens(inner, places);
  }
}

function* refusedCases(cases: readonly { key: string }[], name: string, of: readonly string[] | undefined): Iterable<Refusal> {
  const keys = cases.map(({ key }) => key);
  if (!keys.includes('other')) yield noOther(name);
  for (const key of keys) if (of && key !== 'other' && !of.includes(key)) yield noCase(key, of);
}

function* namesIn(tokens: readonly Token[]): Iterable<string> {
  for (const token of tokens) {
    if ('arg' in token) yield token.arg;
    if ('cases' in token) for (const { tokens: inner } of token.cases) yield* namesIn(inner);
  }
}

/** A word that only chooses may be left out: a language may say the same for all of them. */
function isShown(place: Place): boolean {
  return typeof place === 'string' || 'number' in place;
}

function unknown(name: string, places: readonly Place[]): Refusal {
  const names = places.map((place) => `{${nameOf(place)}}`);
  return {
    message: { ja: `{${name}} に入るものはありません`, en: `nothing is filled in at {${name}}` },
    hint: { ja: `ここに入るもの: ${names.join('、')}`, en: `What is filled in here: ${names.join(', ')}` },
  };
}

function missing(name: string): Refusal {
  return {
    message: { ja: `{${name}} がありません`, en: `{${name}} is missing` },
    hint: { ja: `{${name}} を、値が入る所に書いてください。`, en: `Write {${name}} where its value belongs.` },
  };
}

function neverShown(name: string): Refusal {
  return {
    message: { ja: `{${name}} はそのままでは表示できません`, en: `{${name}} is nothing to show` },
    hint: { ja: `{${name}, select, … other {…}} の形で、言い方を選ぶのに使ってください。`, en: `Choose by it what to say: {${name}, select, … other {…}}.` },
  };
}

function wrongForm(name: string, place: Place): Refusal {
  const form = typeof place === 'string' ? `{${name}}` : 'number' in place ? `{${name}, plural, one {…} other {…}}` : `{${name}, select, ${place.of[0]} {…} other {…}}`;
  return {
    message: { ja: `{${name}} をこの形では使えません`, en: `{${name}} cannot stand in this form` },
    hint: { ja: `${form} の形で書いてください。`, en: `Write it as ${form}.` },
  };
}

function noOther(name: string): Refusal {
  return {
    message: { ja: `{${name}, …} に other がありません`, en: `{${name}, …} has no case "other"` },
    hint: { ja: 'どれにも当てはまらないときの言い方を other {…} に書いてください。', en: 'Say in other {…} what holds for all the rest.' },
  };
}

function noCase(key: string, of: readonly string[]): Refusal {
  return {
    message: { ja: `"${key}" になることはありません`, en: `is never "${key}"` },
    hint: { ja: `選べる値: ${of.join('、')}、other`, en: `Choices: ${of.join(', ')}, other` },
  };
}

const STRAY_BRACE: Refusal = {
  message: { ja: '対になっていない { か } があります', en: 'holds a { or } that stands alone' },
  hint: { ja: '{名前} のように、半角の { と } を対にして書いてください。', en: 'Write both braces around a name: {name}.' },
};

/** @param reason of the parser: `The plural case one is not valid in this locale at line 1 col 13` */
function noMessage(reason: string): Refusal {
  const column = /col (\d+)/.exec(reason)?.[1] ?? '1';
  const category = /plural case (\S+)/.exec(reason)?.[1];
  if (category) {
    return {
      message: { ja: `複数形の "${category}" はこの言語にありません（${column}文字目）`, en: `this language has no plural "${category}" (character ${column})` },
      hint: { ja: '日本語では other と =0 のような数だけを、英語では one も使えます。', en: 'In Japanese there are other and exact numbers such as =0, in English one as well.' },
    };
  }
  return {
    message: { ja: `${column}文字目のあたりで { } の書き方が違います`, en: `the braces are wrong near character ${column}` },
    hint: { ja: '{名前}、{名前, plural, one {…} other {…}}、{名前, select, … other {…}} のどれかの形で、{ と } を対にしてください。', en: 'Write {name}, {name, plural, one {…} other {…}} or {name, select, … other {…}}, and close every brace.' },
  };
}
