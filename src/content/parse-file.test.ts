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

  it('refuses a file beyond 512 KiB and says to split it', () => {
    const full = new Uint8Array(512 * 1024 + 1).fill(0x23);
    expect(term(full)).toMatchObject({ problems: [{ rule: 'encoding', hint: { en: 'Split it below 512 KiB.' } }] });
    expect(term(full.subarray(1)).problems.map(({ rule }) => rule)).toEqual(['schema']);
  });
});
