import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withDamaged, type Damage } from '../../tests/fixtures/damaged.ts';
import { filesBelow, joinFiles, readContent } from './read.ts';

const read = (...damages: Damage[]) => withDamaged(damages, (directory) => readContent(directory));

/** Reads the good content with one more file, whose folder may be new. */
const readWith = (file: string, text: string) =>
  withDamaged([], async (directory) => {
    await mkdir(path.dirname(path.join(directory, file)), { recursive: true });
    await writeFile(path.join(directory, file), text);
    return readContent(directory);
  });

describe('readContent', () => {
  it('finds every file of the good content, without a problem', async () => {
    const { content, problems, files } = await read();
    expect(problems).toEqual([]);
    expect(content.facts.get('example/cri/default-runtime')).toMatchObject({ collection: 'facts', id: 'example/cri/default-runtime', body: expect.stringContaining('<En>') });
    expect(content.guides.has('example/ja')).toBe(true);
    expect(content.sources.has('example/guide')).toBe(true);
    expect(files.size).toBe(Object.values(content).reduce((sum, entries) => sum + entries.size, 0));
  });

  it('remembers where the keys of an entry stand', async () => {
    const { content, files } = await read();
    const fact = content.facts.get('example/cri/default-runtime');
    expect(fact && files.get(fact)?.locate(['statements', 0, 'id'])).toMatchObject({ line: 3 });
  });

  it('leaves a file with a mistake out, but knows that it is there', async () => {
    const { content, known, problems } = await read({ file: 'glossary/docker.yaml', find: 'name:', put: 'nmae:' });
    expect(content.glossary.has('docker')).toBe(false);
    expect(known.glossary.has('docker')).toBe(true);
    expect(problems.map(({ file }) => file)).toContain('content/glossary/docker.yaml');
  });

  it('names files by the folder it is told to show', async () => {
    const damage = { file: 'glossary/docker.yaml', text: '' };
    const shown = await withDamaged([damage], async (directory) => (await readContent(directory, 'elsewhere')).problems.map(({ file }) => file));
    expect(shown).toEqual(['elsewhere/glossary/docker.yaml']);
  });

  it.each([
    'Readme.md',
    'glossary/docker.yml',
    'glossary/Docker.yaml',
    'glossary/docker_engine.yaml',
    'glossary/deep/docker.yaml',
    'glossary/docker.mdx',
    'services/example.yaml',
    'facts/example/default-runtime.mdx',
    'facts/example/csi/driver.mdx',
    'guides/example/fr.mdx',
    'guides/example.mdx',
    'milestones/containerd.mdx',
    'milestones/2021-5-10-containerd.mdx',
    'sources/document.yaml',
    'claims/1-x.yaml',
    'constructor/x.yaml',
    'terms/docker.yaml',
  ])('refuses %s, which belongs nowhere, and shows how paths look', async (file) => {
    const { problems, content } = await readWith(file, 'name: x\n');
    expect(problems).toMatchObject([{ file: `content/${file}`, line: 1, rule: 'paths', hint: { en: expect.stringContaining('glossary/containerd.yaml'), ja: expect.stringContaining('置き場所と名前') } }]);
    expect(content.glossary.size).toBe(1);
  });

  it('fails where the folder is not there', async () => {
    await expect(readContent('no-such-folder')).rejects.toThrow('no-such-folder');
  });
});

it('files are found in the order of their paths, without what file managers leave behind', async () => {
  const found = await withDamaged([], async (directory) => {
    for (const file of ['b/a.yaml', 'a.yaml', 'a/b.yaml', 'a/a/a.yaml', 'b.yaml', 'a/.DS_Store']) {
      await mkdir(path.dirname(path.join(directory, 'order', file)), { recursive: true });
      await writeFile(path.join(directory, 'order', file), '');
    }
    return filesBelow(path.join(directory, 'order'));
  });
  expect(found.map(({ file }) => file)).toEqual(['a.yaml', 'a/a/a.yaml', 'a/b.yaml', 'b.yaml', 'b/a.yaml']);
});

describe('joinFiles', () => {
  const bytes = new TextEncoder().encode('name: Docker\ndefinition: { ja: 試験です。, en: A test. }\n');

  it('tells of a file that cannot be read, with the code of the error, and knows that it is there', () => {
    const { problems, known, found } = joinFiles([{ file: 'glossary/docker.yaml', isPlain: true, bytes: 'EACCES' }]);
    expect(problems).toEqual([
      {
        file: 'content/glossary/docker.yaml', line: 1, column: 1, path: '', rule: 'paths',
        message: { ja: '読めません（EACCES）', en: 'cannot be read (EACCES)' },
        hint: { ja: 'ファイルの権限を確かめてください。', en: 'See to the permissions of the file.' },
      },
    ]);
    expect([known.glossary.has('docker'), found.length]).toEqual([true, 1]);
  });

  it('shows by examples of every collection where a misplaced file could stand', () => {
    const [{ hint } = { hint: { ja: '', en: '' } }] = joinFiles([{ file: 'glossary/Docker.yaml', isPlain: true, bytes }]).problems;
    for (const said of [hint.ja, hint.en]) expect(said).toContain('services/eks.mdx, criteria/cri/default-runtime.mdx, facts/eks/cri/default-runtime.mdx, sources/aws/');
  });

  it('follows no link and reads no pipe, and does not know them', () => {
    const { problems, known } = joinFiles([{ file: 'glossary/docker.yaml', isPlain: false, bytes: '' }]);
    expect(problems).toMatchObject([{ rule: 'paths', message: { en: 'is no plain file' }, hint: { en: expect.stringContaining('not a symbolic link') } }]);
    expect(known.glossary.has('docker')).toBe(false);
  });

  it('parses a file that was found once only once, by the name it is shown as', () => {
    const found = { file: 'glossary/again.yaml', isPlain: true, bytes };
    const [first, second, other] = [joinFiles([found]), joinFiles([found]), joinFiles([found], 'elsewhere')];
    expect(second.content.glossary.get('again')).toBe(first.content.glossary.get('again'));
    expect([...other.files.values()].map(({ file }) => file)).toEqual(['elsewhere/glossary/again.yaml']);
  });
});
