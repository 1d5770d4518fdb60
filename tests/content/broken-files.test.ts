import fc from 'fast-check';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, holdAgainstRules } from '../../src/content/check.ts';
import { filesBelow, joinFiles } from '../../src/content/read.ts';
import { withDamaged } from '../fixtures/damaged.ts';

const found = await filesBelow('tests/fixtures/every-field');
const bytesOf = (file: string): Uint8Array => {
  const { bytes } = found.find((f) => f.file === file) ?? {};
  if (!(bytes instanceof Uint8Array)) throw new Error(`no ${file}`);
  return bytes;
};
const check = (file: string, bytes: Uint8Array) => holdAgainstRules(joinFiles(found.map((f) => (f.file === file ? { ...f, bytes } : f))), '2021-07-01');
const files = found.map(({ file }) => file);

describe('a file that was only half written', () => {
  it.each(files)('%s is noticed, unless it ends with a whole line', (file) => {
    const whole = bytesOf(file);
    const step = Math.max(1, Math.floor(whole.length / 60));
    for (let length = 0; length < whole.length - 1; length += step) {
      if (whole[length - 1] !== 0x0a) expect(check(file, whole.slice(0, length)).problems).not.toEqual([]);
    }
  });
});

describe('bytes of another system', () => {
  it.each(files)('%s means the same with Windows line ends and a byte order mark', (file) => {
    const text = new TextDecoder().decode(bytesOf(file));
    const windows = new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    const { problems, content } = check(file, windows);
    expect(problems).toEqual([]);
    expect(content).toEqual(joinFiles(found).content);
  });

  it.each(files)('%s is refused where it is no UTF-8, at its line', (file) => {
    const broken = Uint8Array.from(bytesOf(file));
    const at = broken.lastIndexOf(0x0a, broken.length - 2) + 1;
    broken[at] = 0xff;
    const line = new TextDecoder().decode(broken).slice(0, -1).split('\n').length;
    expect(check(file, broken).problems[0]).toMatchObject({ file: `content/${file}`, line, rule: 'encoding', hint: { en: 'Save it as UTF-8.', ja: 'UTF-8で保存し直してください。' } });
  });

  it.each(['\u0000', '\u202e', '\u2066', '\u200b', '\ufeff', '\u00ad', '\u2028', '\u{e0041}', '\r'])('a file that hides %j is refused', (sign) => {
    const text = new TextDecoder().decode(bytesOf('glossary/linux.yaml')).replace('Linux', `Li${sign}nux`);
    expect(check('glossary/linux.yaml', new TextEncoder().encode(text)).problems[0]).toMatchObject({ line: 1, column: 9, rule: 'encoding' });
  });
});

describe('any damage', () => {
  const damage = fc.record({ file: fc.constantFrom(...files), from: fc.nat(4000), length: fc.nat(40), put: fc.oneof(fc.uint8Array({ maxLength: 12 }), fc.constantFrom('{', '<', '`', '---\n', '[x](', '"', "'", ': ', '- ', '\n\n', '|', '&a ', '*a', '!!', '%', '<Ja>', '\t').map((text) => new TextEncoder().encode(text))) });

  it('is read to the end, and every problem stands on a line of its file', () => {
    fc.assert(
      fc.property(damage, ({ file, from, length, put }) => {
        const whole = bytesOf(file);
        const start = from % whole.length;
        const bytes = new Uint8Array([...whole.slice(0, start), ...put, ...whole.slice(start + length)]);
        const lines = new TextDecoder().decode(bytes).split('\n').length;
        for (const problem of check(file, bytes).problems) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
          if (problem.file === `content/${file}`) expect(problem.line).toBeLessThanOrEqual(lines);
          expect(problem.hint.ja).not.toBe('');
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  }, 60_000);

  it.each([
    ['brackets', `name: ${'['.repeat(100_000)}`],
    ['maps', `name: ${'{a: '.repeat(50_000)}`],
    ['block maps', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['quotes', `name: ${'"'.repeat(100_000)}`],
    ['a long line', `name: ${'x'.repeat(400_000)}`],
  ])('by %s without end is refused', (_what, text) => {
    expect(check('glossary/linux.yaml', new TextEncoder().encode(text)).problems).not.toEqual([]);
  }, 10_000);

  it.each([
    ['quotes', '> '.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['emphasis', '*a '.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['links', '[a]('.repeat(20_000)],
    ['tags', '<Note>'.repeat(5_000)],
    ['backquotes', Array.from({ length: 400 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['braces', '{'.repeat(50_000)],
  ])('by %s without end below the frontmatter ends', (_what, text) => {
    const guide = new TextDecoder().decode(bytesOf('guides/example/en.mdx'));
    check('guides/example/en.mdx', new TextEncoder().encode(`${guide}\n${text}x\n`));
  }, 10_000);
});

describe('a folder that is not as it should be', () => {
  it('says so of a link in place of a file, and does not follow it', async () => {
    const problems = await withDamaged([], async (directory) => {
      await symlink('/etc/hostname', path.join(directory, 'glossary/linked.yaml'));
      await symlink('/no/such/file', path.join(directory, 'glossary/dangling.yaml'));
      await symlink('/etc', path.join(directory, 'sources/linked'));
      return (await checkContent(directory)).problems;
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/glossary/dangling.yaml paths', 'content/glossary/linked.yaml paths', 'content/sources/linked paths']);
    expect(problems[0]?.hint).toEqual({ ja: expect.stringContaining('ファイルそのもの'), en: expect.stringContaining('not a symbolic link') });
  });

  it.each(['facts', 'services', 'criteria', 'sources', 'glossary'])('says what is missing without the folder %s', async (folder) => {
    const problems = await withDamaged([], async (directory) => {
      await rm(path.join(directory, folder), { recursive: true });
      return (await checkContent(directory)).problems;
    });
    expect(problems.map(({ message }) => message.en).join()).toContain(`does not exist in content/${folder}/`);
  });

  it('works in a folder with spaces and Japanese in its name', async () => {
    const problems = await withDamaged([], async (directory) => {
      const odd = path.join(directory, '内容 の コピー');
      await mkdir(path.join(odd, 'glossary'), { recursive: true });
      await writeFile(path.join(odd, 'glossary/docker.yaml'), 'nmae: Docker\ndefinition: { ja: 試験です。, en: A test. }\n');
      return (await checkContent(odd)).problems;
    });
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['content/glossary/docker.yaml:1']);
  });
});
