import { expect, it } from 'vitest';
import { oddIndent } from './odd-indent.ts';
import { parseYaml } from './yaml.ts';

const toldAt = (text: string) => parseYaml(text, 1).problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`);

it.each([
  ['a first key', 'a:\n   b: 1\n  c: 2\n', '2:4'],
  ['a further key', 'a:\n  b: 1\n   c: 2\n', '3:4'],
  ['the first key of an item', 'a:\n  -  b: 1\n    c: 2\n', '2:6'],
  ['a key in the middle of an item', 'a:\n  - b: 1\n     c: 2\n    d: 3\n', '3:6'],
  ['a key after a comment', 'a:\n  b: 1\n # x\n\n   c: 2\n', '5:4'],
])('%s that is indented by one too many is told of where it is', (_what, text, at) => {
  expect(toldAt(text)).toEqual([`${at} is not valid YAML (the indentation is uneven)`]);
});

it('leaves it where the parser stumbles when no line is odd', () => {
  expect(oddIndent('a:\n    b: 1\n  c: 2\n', 12)).toBeUndefined();
  expect(toldAt('a:\n  b: c: 1\n')).toEqual(['2:6 is not valid YAML (a line holds ": " twice, or is indented wrongly)']);
});
