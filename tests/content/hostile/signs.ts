import { freeTerm, inText, inTerm, type HostileCase } from './case.ts';

const SIGNS = ['\u0000', '\u0007', '\u0008', '\u001b', '\u007f', '\u0085', '\u00ad', '\u061c', '\u115f', '\u180e', '\u200b', '\u200c', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2060', '\u2063', '\u2066', '\u2067', '\u2068', '\u2069', '\u206f', '\u3164', '\ufeff', '\uffa0', '\ufff9', '\ufffd', '\u{e0001}', '\u{e0041}', '\u{e0100}', '\u034f', '\u17b4', '\u180b', '\u200d', '\u2800', '\ue000', '\ufe00', '\ufe0f', '\ufff0', '\u{1bca0}', '\u{1d173}', '\u{f0000}'];
const code = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
/** Letters that look like others: Cyrillic, Armenian, Cherokee, Coptic, Lisu, and Greek ones among Latin ones. */
const LOOKALIKES = ['d\u043ecker', '\u0441ontainerd', 'docke\u13a1', 'd\u0585cker', '\u2ca4CI', '\ua4d0PI', 'd\u03bfcker', '\u0391WS', '\u0415\u041a\u0405'];
/** The escapes of YAML bring the same signs in without a byte of them. */
const ESCAPES = ['\\u202e', '\\u200b', '\\u2066', '\\ufeff', '\\0', '\\x1b', '\\e', '\\a', '\\b', '\\L', '\\P', '\\N', '\\U000e0041', '\\ud800'];
/** So do the entities of Markdown. */
const ENTITIES = ['&#8238;', '&#x202E;', '&#x200B;', '&ZeroWidthSpace;', '&lrm;', '&rlm;', '&shy;', '&NoBreak;', '&#x2066;', '&#xE0041;', '&zwnj;'];

/** Signs that nobody sees. */
export const SIGNS_UNSEEN: HostileCase[] = [
  ...SIGNS.map((sign) => inText(`${code(sign)} in a text`, `試験${sign}用の本文です。`, 'encoding')),
  ...SIGNS.slice(0, 8).map((sign) => inTerm(`${code(sign)} in YAML`, { name: `Te${sign}rm` }, 'encoding', 1)),
  ...LOOKALIKES.flatMap((word) => [inText(`${word} in a text`, `試験用の${word}です。`, 'encoding'), inTerm(`${word} in YAML`, { name: word }, 'encoding', 1)]),
  inText('a look-alike host in Cyrillic', '[x](https://ex\u0430mple.org/)です。', 'encoding'),
  inTerm('a letter that looks like another, as an escape', { name: '"d\\u043ecker"' }, 'yaml', 1),
  inText('a letter that looks like another, as an entity', '試験用のd&#1086;ckerです。'),
  ...ESCAPES.map((escape) => inTerm(`${escape} in quotes`, { name: `"Te${escape}rm"` }, 'yaml', 1)),
  ...ENTITIES.map((entity) => inText(`${entity} in a text`, `試験${entity}用の本文です。`)),
  inText('&rlm; in an attribute', '<abbr title="a&rlm;b">試験</abbr>です。'),
  inText('an entity in the words of a link', '[試&#8238;験](https://example.org/)です。'),
  { name: 'bytes that are no UTF-8', file: freeTerm(), bytes: Uint8Array.of(0x6e, 0x3a, 0x20, 0xff, 0x0a), rule: 'encoding', line: 1 },
  { name: 'a sign written in too many bytes', file: freeTerm(), bytes: Uint8Array.of(0x6e, 0x3a, 0x20, 0xc0, 0xaf, 0x0a), rule: 'encoding', line: 1 },
  { name: 'half a surrogate pair', file: freeTerm(), bytes: Uint8Array.of(0x6e, 0x3a, 0x0a, 0xed, 0xa0, 0x80, 0x0a), rule: 'encoding', line: 2 },
  { name: 'UTF-16', file: freeTerm(), bytes: Uint8Array.of(0xff, 0xfe, 0x6e, 0x00, 0x3a, 0x00), rule: 'encoding', line: 1 },
  { name: 'nothing but NUL', file: freeTerm(), bytes: new Uint8Array(64), rule: 'encoding', line: 1 },
  { name: 'a lone carriage return', file: freeTerm(), bytes: 'name: a\rdefinition: b\n', rule: 'encoding', line: 1 },
];
