import { expect, it } from 'vitest';
import { mentionsIn } from './mdx-mentions.ts';
import { nodesOf, parseMdx, proseOf, startOf, type MdxNode } from './mdx-tree.ts';

const tree = (text: string, line = 1) => parseMdx(text, line) as MdxNode;
const mentions = (text: string) => mentionsIn(tree(text)).map(({ url, at }) => `${at.line}:${at.column} ${url}`);

it('a text mentions what it links to and the statements it shows, each at its place', () => {
  expect(mentions('See [a](/cri/) and <Fact id="eks/cri/x#y" />.\n\n[b][c]\n\n[c]: /cni/')).toEqual(['1:5 /cri/', '1:20 /facts/eks/cri/x/#y', '5:1 /cni/']);
});

it('nothing else is a mention', () => {
  expect(mentions('`[a](/cri/)` <Figure name="x" /> <Note id="eks/cri/x#y">plain</Note> <Fact name="x" />')).toEqual([]);
});

it('the nodes of a text come in its order, and its prose without code', () => {
  const read = tree('a *b* `c`\n\n> d [e](/x/)\n');
  expect([...nodesOf(read)].flatMap(({ value }) => value ?? []).join('').replace(/\s/g, '')).toBe('abcde');
  expect(proseOf(read).split(/\s+/).filter(Boolean)).toEqual(['a', 'b', 'd', 'e']);
});

it('places are those of the file, and the first one where none is known', () => {
  expect(mentionsIn(tree('[a](/cri/)', 7))[0]?.at).toEqual({ line: 7, column: 1 });
  expect(startOf({ type: 'text' })).toEqual({ line: 1, column: 1 });
});

it.each([
  ['<Note>', 5, /tag/i],
  ['text\n\n</Note>', 7, /tag/i],
])('%j is told at its line with what to do', (text, line, what) => {
  const problem = parseMdx(text, 5);
  expect(problem).toMatchObject({ line, message: { en: expect.stringMatching(what), ja: expect.stringMatching(/[ぁ-ん]/) }, hint: { en: expect.stringMatching(/[a-z]/), ja: expect.stringMatching(/[ぁ-ん]/) } });
});
