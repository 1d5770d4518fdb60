import { describe, expect, it } from 'vitest';
import { missingEnd, splitFrontmatter, strayDelimiter } from './frontmatter.ts';

describe('splitFrontmatter', () => {
  it('gives both parts and the lines on which they begin', () => {
    expect(splitFrontmatter('---\nname: x\norder: 1\n---\n\ntext\n')).toEqual({ yaml: 'name: x\norder: 1\n', yamlLine: 2, body: '\ntext\n', bodyLine: 5 });
  });

  it('gives an empty body where nothing follows', () => {
    expect(splitFrontmatter('---\nname: x\n---')).toEqual({ yaml: 'name: x\n', yamlLine: 2, body: '', bodyLine: 4 });
  });

  it('tells frontmatter without keys from no frontmatter', () => {
    expect(splitFrontmatter('---\n---\ntext').yaml).toBe('\n');
    expect(splitFrontmatter('text').yaml).toBeUndefined();
  });

  it('ends at the first closing line and leaves later ones in the body', () => {
    expect(splitFrontmatter('---\na: 1\n---\nx\n---\ny')).toMatchObject({ yaml: 'a: 1\n', body: 'x\n---\ny' });
  });

  it('ignores spaces after the dashes', () => {
    expect(splitFrontmatter('---  \na: 1\n--- \nx')).toMatchObject({ yaml: 'a: 1\n', body: 'x' });
  });

  it('does not end at dashes that are part of a line', () => {
    expect(splitFrontmatter('---\na: |\n  ---\n----\n---\nx').yaml).toBe('a: |\n  ---\n----\n');
  });

  it.each([
    ['an empty file', ''],
    ['frontmatter that is never closed', '---\na: 1\n'],
    ['frontmatter that begins on the second line', '\n---\na: 1\n---\n'],
  ])('finds none in %s, and keeps all of it as body', (_what, text) => {
    expect(splitFrontmatter(text)).toEqual({ yaml: undefined, yamlLine: 1, body: text, bodyLine: 1 });
  });
});

describe('missingEnd', () => {
  it.each([
    ['at the end of the file', '---\na: 1\nb:\n  - c\n', 4],
    ['before the text', '---\na: 1\n\n<Ja>\n', 4],
    ['before a sentence', '---\na: 1\nb: [\n  x,\n]\nCRI is an API.\n', 6],
    ['where too few dashes stand', '---\na: 1\n--\n', 3],
    ['where the dashes are indented', '---\na: 1\n ---\n', 3],
    ['before the text, whatever follows', '---\na: 1\n\n<Ja>\nb: 2\n', 4],
    ['before a sentence in whatever follows', '---\na: 1\nCRI is an API.\nb: 2\nc: 3\n', 3],
    ['where too few dashes stand before more', '---\na: 1\n--\nb: 2\n', 3],
    ['where indented dashes stand before more', '---\na: 1\n  ---  \nb: 2\n', 3],
    ['where spaces follow its beginning', '---  \na: 1\nb: 2\n', 3],
    ['after all that is YAML', '---\n- a\n-\n"key": 1\nlong-key : 2\nb: --\n--c: 1\n--d:\n# e\n}\n]\nf:\n\n  text\nlast: 1\n', 15],
  ])('is %s', (_what, text, line) => {
    expect(missingEnd(text)).toBe(line);
  });

  it('is nowhere where no frontmatter was begun', () => {
    expect(missingEnd('a: 1\n---\n')).toBeUndefined();
  });
});

describe('strayDelimiter', () => {
  it.each([
    ['a: 1\n---x: 1\nb: 2\n', 1],
    ['---\na: 1\n', 0],
    ['a: 1\n\n+++\n', 2],
    ['a: 1\n+++x: 1\n---\n', 1],
    ['a: ---\n', undefined],
    ['  ---\n  +++\n', undefined],
    ['--\n++\n', undefined],
    ['', undefined],
  ])('of %j is line %s', (yaml, line) => {
    expect(strayDelimiter(yaml)).toBe(line);
  });
});
