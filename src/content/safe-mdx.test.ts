import { describe, expect, it } from 'vitest';
import { parseMdx } from './mdx-tree.ts';
import { checkMdx } from './safe-mdx.ts';

/** The problems of a text that begins on line 10 of its file. */
const check = (body: string) => {
  const tree = parseMdx(body, 10);
  return 'message' in tree ? [tree] : checkMdx(tree);
};

describe('checkMdx, what is refused', () => {
  it.each([
    ['an import', "import fs from 'node:fs'", 'import and export', 'Remove the line', 'この行を消して'],
    ['an export', 'export const x = 1', 'import and export', 'Remove the line', 'この行を消して'],
    ['an expression', '{process.cwd()}', 'expressions in {…}', 'Write \\{', '\\{ と書くか'],
    ['an expression in a sentence', 'It is {1 + 1}.', 'expressions in {…}', 'Write \\{', '\\{ と書くか'],
    ['a comment', '{/* hidden */}', 'expressions in {…}', 'Write \\{', '\\{ と書くか'],
    ['a script', '<script>alert(1)</script>', '<script> is not allowed', 'Allowed: Ja, En', '使えるのは Ja'],
    ['a component nobody knows', '<Unknown />', '<Unknown> is not allowed', 'Allowed: Ja, En', '使えるのは Ja'],
    ['an attribute nobody knows', '<kbd onclick="x">a</kbd>', 'the attribute onclick of <kbd>', 'Attributes allowed: none', '使える属性: なし'],
    ['an attribute of another component', '<Figure id="x" />', 'the attribute id of <Figure>', 'Attributes allowed: name', '使える属性: name'],
    ['an expression as attribute', '<Fact id={x} />', 'the attribute id of <Fact>', 'with quoted text as value', '引用符で囲んだ文字列だけ'],
    ['attributes from an expression', '<Fact {...x} />', 'the attribute {…} of <Fact>', 'with quoted text as value', '引用符で囲んだ文字列だけ'],
    ['a link that runs code', '[x](javascript:alert(1))', 'the link to "javascript:alert(1)"', 'Only https:, mailto:', 'https:・mailto:'],
    ['a link that hides its scheme', '[x](&#106;avascript:alert(1))', 'the link to "javascript:alert(1)"', 'Only https:, mailto:', 'https:・mailto:'],
    ['a link without encryption', '[x](http://example.org/)', 'the link to "http://example.org/"', 'Only https:, mailto:', 'https:・mailto:'],
    ['a link by reference without encryption', '[a][b]\n\n[b]: http://example.org/', 'the link to "http://example.org/"', 'Only https:, mailto:', 'https:・mailto:'],
    ['an image', '![x](https://example.org/x.png)', 'images are not allowed', '<Figure name="…" />', '<Figure name="…" />'],
    ['a tag that is not closed', '<Note>open', 'a tag is not closed', 'Close every tag', 'タグを閉じ'],
    ['an HTML comment', '<!-- hidden -->', 'comments are not possible', 'Remove it', '消してください'],
    ['a brace that is not closed', 'a { b', 'expressions in {…}', 'Write \\{ for a brace', '\\{ と書くか'],
    ['a footnote', 'a[^b]\n\n[^b]: c', 'footnotes are not allowed', '<Note>', '<Note>'],
    ['a figure nobody drew', '<Figure name="cri-pat" />', '<Figure> knows no name "cri-pat"', 'Did you mean "cri-path"?', '"cri-path" のことですか。'],
    ['a figure without a name', '<Figure />', '<Figure> needs the attribute name, once', '<Figure name="…">', '<Figure name="…">'],
    ['an attribute given twice', '<Figure name="cri-path" name="cni-add" />', '<Figure> needs the attribute name, once', '<Figure name="…">', '<Figure name="…">'],
    ['a fact that is no statement', '<Fact id="eks/cri/default-runtime" />', 'points at no statement', '#al2-docker', '#al2-docker'],
    ['a bare address without encryption', 'see www.example.org', 'the link to "http://www.example.org"', 'Only https:', 'https:'],
    ['a fragment of math or a directive that runs', ':foo[a]{b=c}', 'expressions in {…}', 'Write \\{', '\\{'],
  ])('refuses %s, and says what to do', (_what, body, message, hintEn, hintJa) => {
    const [problem] = check(body);
    expect(problem?.message.en).toContain(message);
    expect(problem?.hint.en).toContain(hintEn);
    expect(problem?.hint.ja).toContain(hintJa);
  });

  it.each(['a&#8207;b', '`a`\n\n[a](/cri/ "b&#8207;c")', '[a](/c&#8207;d/)', '<abbr title="a&#8207;b">x</abbr>', '[a][b]\n\n[b]: /cri/ "c&#8207;d"'])('refuses the sign that an entity hides in %s', (body) => {
    expect(check(body)).toMatchObject([{ message: { en: 'contains an invisible control character (U+200F)' } }]);
  });

  it.each(["import fs from 'node:fs'", 'export default 1', '{process.cwd()}', '<script>a</script>', '<Unknown />', '<kbd id="x">a</kbd>', '<Fact id={x} />', '[x](javascript:a)', '[x](http://example.org/)', '</Note>'])(
    'counts the lines of the file for %s',
    (body) => {
      expect(check(`first\n\n${body}\n`)[0]).toMatchObject({ line: 12 });
    },
  );

  it('names the component that was meant', () => {
    expect(check('<Figur name="x" />')[0]?.hint).toMatchObject({ en: expect.stringContaining('Did you mean <Figure>?'), ja: expect.stringContaining('<Figure> のことですか。') });
  });

  it('looks into lists, quotes, headings and other components', () => {
    expect(check('- {a}\n\n> {b}\n\n# {c}\n\n<Note>{d}</Note>\n\n**{e}**\n').map(({ line }) => line)).toEqual([10, 12, 14, 16, 18]);
  });

  it('reports everything in one go, in the order of the text', () => {
    expect(check('{a} [x](http://example.org/)\n\n<Bad />').map(({ line, column }) => `${line}:${column}`)).toEqual(['10:1', '10:5', '12:1']);
  });

  it('refuses names that every object has', () => {
    expect(check('<constructor />')).toHaveLength(1);
    expect(check('<Note toString="x" />')).toHaveLength(1);
  });

  it('refuses a fragment and a member of a component', () => {
    expect(check('<>x</>')).toHaveLength(1);
    expect(check('<Note.Deep />')).toHaveLength(1);
  });
});

describe('checkMdx, what is fine', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'A *text* with **marks** and `code`.'],
    ['braces and tags in code', 'Write `{x}` and `<script>`.\n\n```\nimport x from "y"\n{z}\n```\n'],
    ['an escaped brace', 'A \\{ plain \\} brace.'],
    ['headings, lists and quotes', '## A\n\n- b\n\n1. c\n\n> d'],
    ['links', '[a](https://example.org/) [b](/cri/) [c](#d) [e](mailto:f@example.org) [g](../h/)'],
    ['both languages', '<Ja>\n\n試験です。\n\n</Ja>\n\n<En>A test.</En>'],
    ['components with their attributes', '<Fact id="example/cri/default-runtime#docker" />\n\n<Figure name="cri-path" />\n\n<Note>x</Note>'],
    ['elements', '<abbr title="x">y</abbr> <kbd>Ctrl</kbd> H<sub>2</sub>O x<sup>2</sup><br />'],
    ['the word import in a sentence', 'One can import images.\nAnd export them.'],
  ])('accepts %s', (_what, body) => {
    expect(check(body)).toEqual([]);
  });
});

describe('checkMdx, in words', () => {
  it('names a kind of Markdown that nobody thought of', () => {
    expect(checkMdx({ type: 'root', children: [{ type: 'math', value: 'x' }] })).toEqual([
      {
        line: 1, column: 1,
        message: { ja: 'この書き方（math）は使えません', en: 'this kind of Markdown (math) is not allowed' },
        hint: { ja: '段落・見出し・一覧・表・リンク・コードで書いてください。', en: 'Write paragraphs, headings, lists, tables, links and code.' },
      },
    ]);
  });

  it.each([
    ['![x][a]\n\n[a]: https://example.org/x.png', 'images are not allowed'],
    ['x[^a]\n\n[^a]: text', 'footnotes are not allowed'],
    ['<Note id="a">x</Note>', 'the attribute id of <Note> is not allowed'],
    ['<Figure />', '<Figure> needs the attribute name, once'],
    ['<abbr title="a" title="b">x</abbr>', '<abbr> needs the attribute title, once'],
  ])('%j: %s', (body, message) => {
    expect(check(body).map((problem) => problem.message.en)).toContain(message);
  });

  it('lists what may stand there, apart from each other', () => {
    const hints = (body: string) => check(body)[0]?.hint;
    expect(hints('<Zzzzzz />')).toEqual({ ja: '使えるのは Ja、En、Fact、Figure、Note、abbr、br、kbd、sub、sup です。', en: 'Allowed: Ja, En, Fact, Figure, Note, abbr, br, kbd, sub, sup.' });
    expect(hints('<Figure name="zzzzzzzz" />')?.en).toMatch(/^Choices: aks-moves, cgroup-layers, /);
    expect(hints('<Figure name="zzzzzzzz" />')?.ja).toMatch(/^選べる値: aks-moves、cgroup-layers、/);
    expect(hints('<Figure name="cri-pth" />')).toEqual({ ja: expect.stringMatching(/^"cri-path" のことですか。選べる値/), en: expect.stringMatching(/^Did you mean "cri-path"\? Choices/) });
    expect(hints('<Fact ix="a" />')).toEqual({ ja: '使える属性: id。値は引用符で囲んだ文字列だけです。', en: 'Attributes allowed: id, with quoted text as value.' });
  });
});
