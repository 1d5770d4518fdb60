import { describe, expect, it } from 'vitest';
import { syntaxRefusal } from './yaml-words.ts';
import { parseYaml } from './yaml.ts';

/** The problems of a YAML text as `line:column what`. */
const problems = (text: string, firstLine = 1) => parseYaml(text, firstLine).problems.map((p) => `${p.line}:${p.column} ${p.message.en}`);
const data = (text: string) => parseYaml(text, 1).data;

describe('parseYaml, values', () => {
  it('keeps dates as text, whole or not', () => {
    expect(data('day: 2026-11-23\nmonth: 2018-06\n')).toEqual({ day: '2026-11-23', month: '2018-06' });
  });

  it('keeps a quoted version as text, and the digits of an unquoted one for the message', () => {
    const yaml = parseYaml('quoted: "1.30"\nbare: 1.30\n', 1);
    expect(yaml.data).toEqual({ quoted: '1.30', bare: 1.3 });
    expect(yaml.source(['bare'])).toBe('1.30');
  });

  it('keeps yes, no, on and off as text', () => {
    expect(data('a: yes\nb: no\nc: on\nd: off\n')).toEqual({ a: 'yes', b: 'no', c: 'on', d: 'off' });
  });

  it('reads lists, maps, block texts and comments', () => {
    expect(data('a: [x, y] # comment\nb: { c: d }\ne: |\n  one\n  two\n')).toEqual({ a: ['x', 'y'], b: { c: 'd' }, e: 'one\ntwo\n' });
  });

  it('has no source for what is no scalar or not there', () => {
    const yaml = parseYaml('a: [x]\n', 1);
    expect(yaml.source(['a'])).toBeUndefined();
    expect(yaml.source(['b'])).toBeUndefined();
    expect(yaml.source(['a', 0])).toBe('x');
  });
});

describe('parseYaml, positions', () => {
  const yaml = parseYaml('name: x\nlist:\n  - id: a\n    value: b\n  - id: c\n', 10);

  it('counts from the line on which the text begins', () => {
    expect(yaml.locate(['name'])).toEqual({ line: 10, column: 7 });
    expect(yaml.locate(['list', 1, 'id'])).toEqual({ line: 14, column: 9 });
  });

  it('finds a list item at its first key', () => {
    expect(yaml.locate(['list', 1])).toEqual({ line: 14, column: 5 });
  });

  it('finds a key where the key itself is meant', () => {
    expect(yaml.locate(['list', 0], 'value')).toEqual({ line: 13, column: 5 });
    expect(yaml.locate([], 'list')).toEqual({ line: 11, column: 1 });
    expect(yaml.locate(['list', 0], 'list')).toEqual({ line: 12, column: 5 });
    expect(parseYaml('? [x]\n: 1\n2021: y\n', 1).locate([], '2021')).toEqual({ line: 3, column: 1 });
  });

  it('falls back to the nearest parent of what is not there', () => {
    expect(yaml.locate(['list', 0, 'missing', 'deep'])).toEqual({ line: 12, column: 5 });
    expect(yaml.locate(['missing'])).toEqual({ line: 10, column: 1 });
  });
});

describe('parseYaml, what is refused', () => {
  it('points at the second of two equal keys and says to remove one', () => {
    const [problem] = parseYaml('a: 1\nb:\n  c: 1\n  c: 2\n', 1).problems;
    expect(problem).toMatchObject({ line: 4, column: 3, message: { en: 'the same key stands twice' }, hint: { en: 'Remove one of them.', ja: 'どちらかを消してください。' } });
  });

  it('points at anchor and alias, and says to write the value out', () => {
    const yaml = parseYaml('a: &x 1\nb: *x\n', 1);
    expect(yaml.problems.map(({ line }) => line)).toEqual([1, 2]);
    for (const { hint } of yaml.problems) expect(hint).toEqual({ ja: expect.stringContaining('値をそのまま書いてください。'), en: expect.stringContaining('Write the value out.') });
    expect(yaml.data).toBeUndefined();
  });

  it('does not expand aliases of aliases', () => {
    const bomb = ['a: &a [x, x]', ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`)].join('\n');
    expect(parseYaml(bomb, 1)).toMatchObject({ data: undefined });
  });

  it.each(['a: !foo x', 'a: !!js/function x', 'a: !<tag:example.org,2000:x> y'])('refuses the tag of "%s" at its line', (text) => {
    expect(problems(`b: 1\n${text}\n`)).toEqual([expect.stringMatching(/^2:/)]);
  });

  it.each(['<<', '__proto__', 'constructor', 'prototype'])('refuses the key %s and says to remove it', (key) => {
    const { problems: found, data: nothing } = parseYaml(`a: 1\n${key}: { b: 2 }\n`, 1);
    expect(found).toMatchObject([{ line: 2, column: 1, message: { en: `the key ${key} is not allowed` }, hint: { en: 'Remove this key.' } }]);
    expect(nothing).toBeUndefined();
  });

  it('refuses what is nested beyond reason, once', () => {
    expect(problems(`a: ${'['.repeat(60)}${']'.repeat(60)}\n`)).toEqual([expect.stringContaining('is nested too deeply')]);
    expect(problems(`a: [${'a: '.repeat(20_000)}\n`)).toEqual([expect.stringContaining('is nested too deeply')]);
  });

  it.each(['a: 1\nb: "x\n', 'a: 1\nb: "x\nc: y\n', "a: 1\nb: 'x\nc: 'y'\nd: z\n", 'a: 1\nb: "x\nc:\n  - d: "y"\n  - e: "z"\n'])('points at the quote that is not closed in %j, and at nothing else', (text) => {
    const yaml = parseYaml(text, 1);
    expect(yaml.data).toBeUndefined();
    expect(yaml.problems).toMatchObject([{ line: 2, column: 4, message: { en: 'is not valid YAML (the quote that begins here is not closed)' }, hint: { en: 'Close the value with the same quote.', ja: '値の終わりに同じ引用符を書いてください。' } }]);
  });

  it.each(['a: 1\nb: [x\nc: y\n', 'a: 1\nb: { x: y\n', 'a: 1\nb: [x,\n  y\nc: d\n'])('points at the bracket that is not closed in %j', (text) => {
    expect(parseYaml(text, 1)).toMatchObject({
      data: undefined,
      problems: [{ line: 2, column: 4, message: { en: 'is not valid YAML (the bracket that begins here is not closed)' }, hint: { en: 'Close { with } and [ with ] where the value ends.', ja: expect.stringContaining('[ には ]') } }],
    });
  });

  it('points at the # that cuts a sentence short, and lets other comments be', () => {
    expect(parseYaml('id: a # permanent\nsummary:\n  ja: 文です。 # 続き\n  en: "A # b." # aside\n', 1).problems).toMatchObject([
      { line: 3, column: 12, message: { en: expect.stringContaining('is a comment') }, hint: { en: expect.stringContaining('in quotes'), ja: expect.stringContaining('引用符') } },
    ]);
  });

  it.each([
    ['a second document', 'a: 1\n---\nb: 2\n', 2, 'a second YAML document begins here', 'Remove the line'],
    ['a second document after an end', 'a: 1\n...\nb: 2\n', 3, 'a second YAML document begins here', 'Remove the line'],
    ['a directive', '%YAML 1.1\n---\na: 1\n', 1, 'YAML directives', 'begins with %'],
    ['a tag directive', '%TAG ! tag:x,2000:\n---\na: 1\n', 1, 'YAML directives', 'begins with %'],
    ['a key that is a list', 'a: 1\n? [b]\n: 2\n', 2, 'a key is no plain text', 'Write a name as the key'],
  ])('refuses %s', (_what, text, line, message, hint) => {
    expect(parseYaml(text, 1)).toMatchObject({ data: undefined, problems: [{ line, message: { en: expect.stringContaining(message) }, hint: { en: expect.stringContaining(hint) } }] });
  });

  it('tells of one break of the syntax, not of its echoes', () => {
    expect(parseYaml('a: 1\na: 2\nb\nc: { d: e\nf: g\n', 1).problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('says nothing of tricks in a text that is no YAML', () => {
    expect(problems('a: &x 1\na: 2\n')).toEqual(['2:1 the same key stands twice']);
  });

  it('lets a text over several lines hold what looks like a key', () => {
    expect(problems('a: "over\n  key: x"\n')).toEqual([]);
  });

  it('lets nesting be as deep as content may need it', () => {
    expect(problems(`a: ${'['.repeat(20)}${']'.repeat(20)}\n`)).toEqual([]);
  });

  it.each(['a: !!binary aGk=', 'a: !!set {x}', 'a: !!timestamp 2020-01-01', 'a: !!str 1', 'a: !!omap [x: 1]'])('refuses %s, a tag of the standard', (text) => {
    expect(parseYaml(text, 1).problems).toMatchObject([{ line: 1, column: 4 + text.indexOf(' ', 3) - 2, message: { en: expect.stringMatching(/^the YAML tag !![a-z]+ is not allowed$/) }, hint: { en: expect.stringContaining('Remove the tag and write the plain value.') } }]);
  });

  it.each([
    ['a tab as indentation', 'a:\n\tb: 1\n'],
    ['a second colon', 'a: 1\nb: x: y\n'],
  ])('refuses %s and says how YAML is written', (_what, text) => {
    const yaml = parseYaml(text, 1);
    expect(yaml.data).toBeUndefined();
    expect(yaml.problems[0]).toMatchObject({ message: { en: expect.stringContaining('is not valid YAML') }, hint: { en: expect.stringContaining('Indent by two spaces'), ja: expect.stringContaining('引用符で囲んで') } });
  });
});

describe('parseYaml, what its parser would say of another mistake', () => {
  it.each([
    ['a key that is indented too little', 'list:\n  - id: a\n   value: b\n', 3, 'the indentation is uneven', 'Indent by two spaces'],
    ['a comma that is missing', 'valid: { from: 2018-06 until: 2024 }\n', 1, 'a comma is missing', 'between one entry and the next'],
    ['a quote within quotes', 'a: "Docker "shim""\n', 1, 'something follows a closing quote', 'inside " "'],
    ['an apostrophe within quotes', "a: 'Docker's'\n", 1, 'something follows a closing quote', "inside ' '"],
    ['bold text', 'a: **Docker**\n', 1, 'anchors and aliases', 'stands in quotes'],
    ['a value that begins with a bracket', 'a: [Docker] shim\n', 1, 'there is a sign that cannot stand here', 'begin with a sign'],
  ])('names %s', (_what, text, line, message, hint) => {
    expect(parseYaml(text, 1).problems[0]).toMatchObject({ line, message: { en: expect.stringContaining(message) }, hint: { en: expect.stringContaining(hint) } });
  });
});

describe('what no words are for', () => {
  it('is told by the name its parser gives it', () => {
    expect(syntaxRefusal('BAD_COLLECTION_TYPE').message).toEqual({ ja: 'YAMLとして読めません（書き方が正しくありません）', en: 'is not valid YAML (its parser says bad collection type)' });
  });
});
