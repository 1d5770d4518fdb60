import { describe, expect, it } from 'vitest';
import { inFact, problemsAfter } from '../fixtures/damaged.ts';

const before = (hostile: string) => problemsAfter(inFact('<Ja>試験用の本文です。</Ja>', `<Ja>\n\n${hostile}\n\n試験用の本文です。\n\n</Ja>\n`));

describe('MDX is data', () => {
  it.each([
    "import fs from 'node:fs'",
    'export const x = 1',
    '{process.cwd()}',
    '{/* hidden */}',
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<iframe src="https://example.org/"></iframe>',
    '<Unknown />',
    '<Fact id={process.env.HOME} />',
    '<Fact {...props} />',
    '<kbd onclick="alert(1)">x</kbd>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](http://example.org/)',
    '![x](https://example.org/x.png)',
    'x[^a]\n\n[^a]: https://example.org "{process.cwd()}"',
    '`a\n[^b]: {process.cwd()}`',
    '\\\n<Bad/>',
    '<a href="https://example.org/">x</a>',
    '<Note set:html="x" />',
    '<div is:raw>x</div>',
    '<Note.Deep />',
    '<>x</>',
    '<Ja xmlns:x="y">x</Ja>',
    ':foo[a]{b=process.cwd()}',
    '| a | b |\n| - | - |\n| `x | [l](javascript:alert(1)) | y` |',
    'see http://example.org',
    '[https://aws.amazon.com/](https://example.org/)',
    '[**www.example.com**](https://example.org/)',
    '[https://aws.amazon.com/][x]\n\n[x]: https://example.org/',
    'see www.example.org',
    'https://example.org\\<Bad/>',
    '<Fact id="a | {process.cwd()} | b" />',
    '[x](https://example.org/ "a | {process.cwd()} | b")',
  ])('%s is refused where it stands', async (hostile) => {
    const found = await before(hostile);
    expect(found[0]).toMatch(/^content\/facts\/example\/cri\/default-runtime\.mdx:(30|31|32) safe-mdx $/);
  });

  it.each(['**bold** and `code`', '[x](https://example.org/)', '[https://example.org/](https://example.org/page)', '<Note>see https://example.org/</Note>', '[x](/cri/)', '<Note>x</Note>', '`a | {b}`', 'H<sub>2</sub>O', '- a\n- b'])('%s is fine', async (harmless) => {
    expect(await before(harmless)).toEqual([]);
  });
});
