import { describe, expect, it } from 'vitest';
import { checkLeftovers } from './mdx-leftovers.ts';
import { parseMdx } from './mdx-tree.ts';

function told(body: string): string[] {
  const tree = parseMdx(body, 1);
  if ('message' in tree) throw new Error(tree.message.en);
  return checkLeftovers(tree, (line) => body.split('\n')[line - 1] ?? '').map(({ line, message, hint }) => `${line} ${message.en} ${hint.ja === '' ? '' : hint.en}`);
}

describe('checkLeftovers', () => {
  it.each(['Words with `a**b`, **bold**, [a link](/cri/) and [a note].', '## A\n\n- b\n- c', '| a | b |\n| --- | --- |\n| `x\\|y` | z \\| z |\n| c |', '#42 is a number', 'a < b and 5 * 3 * 2'])('accepts %j', (body) => {
    expect(told(body)).toEqual([]);
  });

  it.each([
    ['Words.\n\nHalf of `code is', 3, 'a ` stands alone Put ` on both sides'],
    ['A note[^1].', 1, 'footnotes are not allowed'],
    ['See [the page][nowhere].', 1, 'that is no link Write it as [words]'],
    ['See [the page](https://example.org/a b).', 1, 'that is no link'],
    ['It is **bold.', 1, 'is not closed Write it on both sides'],
    ['##Heading', 1, 'is no heading, for want of a space'],
    ['## A\n\n##\n', 3, 'the heading has no words'],
    ['- [ ] this\n', 1, 'check boxes are not possible'],
    ['| a | b | c |\n| --- | --- |\n| 1 | 2 | 3 |', 1, 'begins with | but is no table'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 | 2 | 3 |', 4, 'more cells than the head'],
  ])('says of %j what readers would see of it, at its line', (body, line, said) => {
    expect(told(body)).toEqual([expect.stringContaining(said)]);
    expect(told(body)[0]).toMatch(new RegExp(`^${line} `));
  });
});
