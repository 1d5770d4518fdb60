import { describe, expect, it } from 'vitest';
import { checkStructure } from './mdx-structure.ts';
import { parseMdx } from './mdx-tree.ts';

function told(body: string): string[] {
  const tree = parseMdx(body, 1);
  if ('message' in tree) throw new Error(tree.message.en);
  return checkStructure(tree, (line) => body.split('\n')[line - 1] ?? '').map(({ line, message }) => `${line} ${message.en}`);
}

describe('checkStructure', () => {
  it.each(['', 'Words.', '## A\n\n### B\n\n### C\n\n## D', '```sh\nls\n```\n\n## A', '```\nls\n```  ', '~~~~\n```\n~~~~', '- a\n\n  ```\n  ls\n  ```\n- b', '> ```\n> ls\n> ```', '<Figure name="cri-path" />\n\n<Figure name="cri-calls" />'])('accepts %j', (body) => {
    expect(told(body)).toEqual([]);
  });

  it.each([
    ['# A', ['1 headings are ## and ### alone']],
    ['## A\n\n#### B', ['3 headings are ## and ### alone']],
    ['Words.\n\n### A', ['3 the heading skips a rank']],
    ['## A\n\n```sh\nls\n\n## B', ['3 the code that begins here is not closed']],
    ['```', ['1 the code that begins here is not closed']],
    ['```\nls ```', ['1 the code that begins here is not closed']],
    ['```\nls\n``` sh', ['1 the code that begins here is not closed']],
    ['<Figure name="cri-path" />\n\n<Figure name="cri-path" />', ['3 the same figure stands twice']],
  ])('says of %j what is wrong, at its line', (body, problems) => {
    expect(told(body)).toEqual(problems);
  });
});
