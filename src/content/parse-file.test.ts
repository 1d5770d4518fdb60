import { describe, expect, it } from 'vitest';
import { parseFile } from './parse-file.ts';

const TERM = 'name: Docker\ndefinition: { ja: 試験, en: Test }\n';
const SERVICE = '---\nname: Example\nfullName: Example\nvendor: Example\norder: 1\nstatus: active\ncoverage: full\nabout: { ja: 試験, en: Test }\nvariants: { cri: [], cni: [] }\n---\n';

const bytes = (text: string) => new TextEncoder().encode(text);
const term = (text: string | Uint8Array) => parseFile(typeof text === 'string' ? bytes(text) : text, { collection: 'glossary', id: 'docker', file: 'content/glossary/docker.yaml' });
const service = (text: string) => parseFile(bytes(text), { collection: 'services', id: 'example', file: 'content/services/example.mdx' });

describe('parseFile', () => {
  it('gives the data of a YAML file, which has no body', () => {
    expect(term(TERM)).toMatchObject({ file: 'content/glossary/docker.yaml', data: { name: 'Docker', definition: { ja: '試験', en: 'Test' } }, body: '', problems: [] });
  });

  it('gives the data and the trimmed body of an MDX file', () => {
    expect(service(`${SERVICE}\n<Ja>試験</Ja>\n<En>Test</En>\n\n`)).toMatchObject({ data: { name: 'Example' }, body: '<Ja>試験</Ja>\n<En>Test</En>', problems: [] });
  });

  it('locates keys by the lines of the file', () => {
    expect(term(TERM).locate(['definition', 'en'])).toEqual({ line: 2, column: 27 });
    expect(service(SERVICE).locate(['order'])).toEqual({ line: 5, column: 8 });
  });

  it('reads files with Windows line ends and a byte order mark alike', () => {
    const windows = service(`\ufeff${SERVICE}{x}\n`.replaceAll('\n', '\r\n'));
    expect(windows).toMatchObject({ data: { name: 'Example' }, problems: [{ rule: 'safe-mdx', line: 11, column: 1 }] });
  });

  it('gives the text of a file with Windows line ends without them', () => {
    expect(service(`${SERVICE}one\n\ntwo\n`.replaceAll('\n', '\r\n')).body).toBe('one\n\ntwo');
  });

  it('names file, line, column, key and remedy of what does not fit the schema', () => {
    expect(service(SERVICE.replace('status:', 'statsu:'))).toMatchObject({
      data: undefined,
      problems: expect.arrayContaining([
        expect.objectContaining({ file: 'content/services/example.mdx', line: 6, column: 1, rule: 'schema', path: 'statsu', hint: { ja: '"status" のことですか。', en: 'Did you mean "status"?' } }),
      ]),
    });
  });

  it('reports every mistake of a file, in frontmatter and text', () => {
    const { problems } = service(`${SERVICE.replace('order: 1', 'order: first').replace('coverage: full', 'coverage: half')}{x}\n`);
    expect(problems.map(({ line, rule }) => `${line} ${rule}`).sort()).toEqual(['11 safe-mdx', '5 schema', '7 schema']);
  });

  it('reports mistakes of the text even where the frontmatter is no YAML', () => {
    expect(service(`${SERVICE.replace('name: Example', 'name: "Example')}{x}\n`).problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['yaml', 'safe-mdx']));
  });

  it('keeps the data of a file whose text alone is refused', () => {
    expect(service(`${SERVICE}{x}\n`)).toMatchObject({ data: { name: 'Example' }, problems: [{ rule: 'safe-mdx' }] });
  });

  it('asks for frontmatter where there is none', () => {
    expect(service('text alone')).toMatchObject({ data: undefined, problems: [{ line: 1, rule: 'yaml', hint: { en: expect.stringContaining('Begin line 1 with ---'), ja: expect.stringContaining('1行目を ---') } }] });
  });

  it('refuses an empty file', () => {
    expect(term('')).toMatchObject({ data: undefined, problems: [{ line: 1, rule: 'schema' }] });
  });
});

describe('parseFile, what belongs to the file as a whole', () => {
  it('points at a line of the frontmatter that begins like its end', () => {
    const stray = SERVICE.replace('order: 1', 'search:\n  - a\n---x: 1\norder: 1');
    expect(service(`${SERVICE.replace('vendor: Example', 'vendor: |\n  Example\n+++')}`).problems).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'yaml' })]));
    expect(service(stray).problems.length).toBeGreaterThan(0);
  });

  it.each(['---x: 1', '+++: 1'])('tells of the line %j inside the frontmatter, and of nothing else', (line) => {
    expect(service(SERVICE.replace('order: 1', `order: 1\n${line}`)).problems).toMatchObject([
      { rule: 'yaml', line: 6, column: 1, message: { en: 'a line inside the frontmatter begins with --- or +++' }, hint: { en: 'Indent that line, or remove it.', ja: expect.stringContaining('字下げ') } },
    ]);
  });

  it('says by which line a frontmatter that was begun should have ended', () => {
    expect(service(SERVICE.replace(/---\n$/, '<Ja>\n'))).toMatchObject({ data: undefined, headings: [], problems: [{ rule: 'yaml', line: 10, column: 1, message: { en: expect.stringContaining('is not closed by this line') } }] });
  });

  it('asks for no key of a frontmatter that is no YAML', () => {
    expect(service(SERVICE.replace('name: Example', 'name: "Example').replace('order: 1', 'odrer: 1')).problems.map(({ rule }) => rule)).toEqual(['yaml']);
  });

  it('tells of code that never ends, at its line', () => {
    const text = (end: string) => service(`${SERVICE}<Ja>\n\n試験です。\n\n\`\`\`\nls\n${end}\n\n</Ja>\n\n<En>A test.</En>\n`).problems.map(({ rule, line }) => `${line} ${rule}`);
    expect(text('```')).toEqual([]);
    expect(service(`${SERVICE}\`\`\`\nls\n`).problems).toContainEqual(expect.objectContaining({ rule: 'mdx-structure', line: 11 }));
  });

  it('knows the headings of its text, at the lines of the file, and none where the text cannot be read', () => {
    expect(service(`${SERVICE}<Ja>\n\n## 見出し\n\n試験です。\n\n</Ja>\n\n<En>\n\n## Heading\n\nA test.\n\n</En>\n`)).toMatchObject({ problems: [], headings: [{ depth: 2, text: '見出し', at: { line: 13 } }, { depth: 2, text: 'Heading', at: { line: 21 } }] });
    expect(service(`${SERVICE}<Ja>\n`)).toMatchObject({ mentions: [], headings: undefined });
  });

  it('asks for the line break that a cut-off file lacks, at its end', () => {
    expect(term(TERM.trimEnd())).toMatchObject({ data: { name: 'Docker' }, problems: [{ line: 2, column: 33, rule: 'encoding', path: '', message: { en: expect.stringContaining('line break'), ja: expect.stringContaining('改行') }, hint: { en: expect.stringContaining('cut off'), ja: expect.stringContaining('切れて') } }] });
  });

  it('says no word of the cut where another mistake is told', () => {
    expect(term('name: Docker').problems.map(({ rule }) => rule)).toEqual(['schema']);
    expect(service(`${SERVICE}{x}`).problems.map(({ rule }) => rule)).toEqual(['safe-mdx']);
  });

  it('names a merge conflict that was left, in keys and in text, and nothing else', () => {
    expect(term(`name: Docker\n<<<<<<< HEAD\n${TERM}=======\n>>>>>>> main\n`).problems).toMatchObject([{ rule: 'merge-conflict', line: 2, message: { en: expect.stringContaining('merge conflict'), ja: expect.stringContaining('競合') }, hint: { en: expect.stringContaining('Choose one') } }]);
    expect(service(`${SERVICE}<<<<<<< HEAD\n<Ja>試験です。</Ja>\n>>>>>>> main\n`).problems).toMatchObject([{ rule: 'merge-conflict', line: 11 }]);
  });

  it('asks for both languages of a text, once nothing in it is unsafe', () => {
    expect(service(`${SERVICE}<Ja>試験です。</Ja>\n`).problems).toMatchObject([{ rule: 'both-languages', line: 11 }]);
    expect(service(`${SERVICE}<Ja>試験です。{x}</Ja>\n`).problems.map(({ rule }) => rule)).toEqual(['safe-mdx']);
  });

  it('takes a guide for a text in the language of its name', () => {
    const guide = (language: string, text: string) => parseFile(bytes(`---\ntitle: T\ndescription: D\norder: 1\nlayers: [cri]\nchecked: 2021-06-15\nsources: [a/b]\n---\n${text}\n`), { collection: 'guides', id: `x/${language}`, file: `content/guides/x/${language}.mdx` }).problems.map(({ rule, message }) => `${rule} ${message.en}`);
    expect([guide('en', 'A text.'), guide('ja', 'This text stands in the wrong language.'), guide('ja', '試験です。')]).toEqual([[], ['both-languages does not look like Japanese'], []]);
  });

  it('mentions what its text links to, at the lines of the file', () => {
    expect(service(`${SERVICE}<Ja>\n\n[a](/cri/)です。\n\n</Ja>\n<En>[b](/cni/) here.</En>\n`).mentions.map(({ url, at }) => `${at.line} ${url}`)).toEqual(['13 /cri/', '16 /cni/']);
    expect(service(`${SERVICE}<Ja>\n`).mentions).toEqual([]);
  });

  it('has nothing to locate in a file that could not be read', () => {
    expect(term(new Uint8Array([0xff]))).toMatchObject({ body: '', mentions: [] });
    expect(term(new Uint8Array([0xff])).locate(['name'])).toEqual({ line: 1, column: 1 });
  });
});

describe('parseFile, bytes', () => {
  it('asks for UTF-8 where it is not', () => {
    expect(term(new Uint8Array([0x6e, 0xff, 0xfe]))).toMatchObject({ data: undefined, problems: [{ rule: 'encoding', hint: { en: 'Save it as UTF-8.', ja: 'UTF-8で保存し直してください。' } }] });
  });

  it.each([
    ['a zero-width space', '\u200b'],
    ['a mark that turns the text around', '\u202e'],
    ['a null', '\u0000'],
    ['a byte order mark in the middle', '\ufeff'],
  ])('points at %s and says to remove it', (_what, sign) => {
    expect(term(TERM.replace('Test', `Te${sign}st`))).toMatchObject({ data: undefined, problems: [{ line: 2, column: 29, rule: 'encoding', hint: { en: 'Remove that character.' } }] });
  });

  it('accepts Japanese, emoji and tabs inside a text', () => {
    expect(term('name: Test\ndefinition: { ja: "試験\t👩‍💻", en: Test }\n').problems).toEqual([]);
  });

  it('refuses a file beyond 128 KiB and says to split it', () => {
    const full = new Uint8Array(128 * 1024 + 1).fill(0x23);
    expect(term(full)).toMatchObject({ problems: [{ rule: 'encoding', hint: { en: 'Split it below 128 KiB.' } }] });
    expect(term(full.subarray(1)).problems.map(({ rule }) => rule)).toEqual(['schema']);
  });
});
