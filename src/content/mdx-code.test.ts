import { describe, expect, it } from 'vitest';
import { codePlaces, realCode, withoutCode } from './mdx-code.ts';
import { nodesOf, parseMdx, type MdxNode } from './mdx-tree.ts';

const kindsIn = (text: string) => codePlaces(text).map(({ kind, offset }) => `${kind} ${offset}`);
const typesIn = (text: string) => [...nodesOf(parseMdx(text, 1) as MdxNode)].map(({ type, position }) => `${type} ${position?.start.line}:${position?.start.column}`);

describe('where code could begin', () => {
  it.each([
    ['a {b', ['expression 2']],
    ['<!-- a', ['comment 0']],
    ['a <?b', ['comment 2']],
    ['import a', ['module 0']],
    ['a\nexport b', ['module 2']],
    ['exports and imports, to import', []],
    ['<Note>a</Note> < b', []],
  ])('in %j', (text, places) => {
    expect(kindsIn(text)).toEqual(places);
  });

  it('another sign takes the place of its first one, and nothing moves', () => {
    expect(withoutCode('あ {b} <!-- c', codePlaces('あ {b} <!-- c'))).toBe('あ %b} %!-- c');
  });
});

describe('what is code', () => {
  it.each([
    ['a {b}', ['mdxTextExpression 1:3']],
    ['a\n\n{b}', ['mdxTextExpression 3:1']],
    ['𠀀 `{a}` {b}', ['mdxTextExpression 1:10']],
    ['a\\\\{b}', ['mdxTextExpression 1:4']],
    ['`a\n{b}`', ['mdxTextExpression 2:1']],
    ['[a](https://example.org/{b})', ['mdxTextExpression 1:25']],
    ['<!-- a -->', ['comment 1:1']],
    ['a <!-- b -->', ['comment 1:3']],
    ['<?php a ?>', ['comment 1:1']],
    ['import a', ['mdxjsEsm 1:1']],
    ['# a\nexport b', ['mdxjsEsm 2:1']],
    ['<Ja>\nexport b\n\n</Ja>', ['mdxjsEsm 2:1']],
    ['{a}\n\n{b} `{c}` {d}', ['mdxTextExpression 1:1', 'mdxTextExpression 3:1', 'mdxTextExpression 3:11']],
  ])('%j is', (text, code) => {
    expect(typesIn(text).filter((type) => /Expression|comment|Esm/.test(type))).toEqual(code);
  });

  it.each(['`{a}` \\{b} \\\\\\{c', '```\n{a}\nimport b\n<!-- c -->\n```', 'a\nimport b', '- a\nexport b', '| a |\n| - |\nexport b', '`a <!-- b`', '\\<!-- a', '`a\nexport b`'])('%j only shows it', (text) => {
    expect(typesIn(text).filter((type) => /Expression|comment|Esm/.test(type))).toEqual([]);
    expect(realCode(text, codePlaces(text), parseMdx(text, 1) as MdxNode)).toEqual([]);
  });

  it('that is only shown stays as it was written', () => {
    expect([...nodesOf(parseMdx('`{a}` \\{b}', 1) as MdxNode)].flatMap(({ value }) => value ?? [])).toEqual(['{a}', ' {b}']);
  });
});

// Each of them would take the parser longer than anybody waits, or end the process that asks it.
describe('code that is dear to read', () => {
  it.each([
    ['tags with code in them', '<a b={'.repeat(60)],
    ['tags in code', `{${'<>'.repeat(60)}`],
    ['functions of some type', `{${'<a>('.repeat(60)}`],
    ['code in an address', `[a](<https://example.org/{${'<><a>('.repeat(30)}>)`],
    ['code on a further line of code', `\`a\n{${'<><a>('.repeat(30)}\``],
    ['a module with an open string', "export a'\\"],
    ['a module of braces', `export const a = ${'{'.repeat(50_000)}`],
  ])('%s is refused unread', (_what, text) => {
    const tree = parseMdx(text, 1);
    expect('message' in tree || [...nodesOf(tree)].some(({ type }) => /Expression|Esm/.test(type))).toBe(true);
  });
});
