import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { astroCollections } from '../../src/cli/astro-collections.ts';
import { readContent } from '../../src/content/read.ts';
import { startLanguageServer, type LanguageServer } from '../fixtures/language-server.ts';

const FACT = 'content/facts/example/cri/node-os.mdx';

let root = '';
let server: LanguageServer;
let text = '';

/** A folder as an editor opens it: content/, and what npm run generate writes for the extension. */
beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'completion-'));
  await cp('tests/fixtures/every-field', path.join(root, 'content'), { recursive: true });
  const { content, files } = await readContent(path.join(root, 'content'));
  for (const [file, json] of astroCollections(content, [...files].map(([{ collection }, { file }]) => ({ collection, file })), root)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), json);
  }
  text = await readFile(path.join(root, FACT), 'utf8');
  server = await startLanguageServer(root);
}, 60_000);
afterAll(async () => {
  server.stop();
  await rm(root, { recursive: true });
});

/** What an editor is shown where `find` is replaced by `put`, at its `‸`. */
const at = (find: RegExp, put: string) => server.at(FACT, text.replace(find, put));

describe('in the frontmatter of a fact, VS Code', { timeout: 60_000 }, () => {
  it('offers the keys that are not there yet', async () => {
    const { offered } = await at(/^ {4}confidence: .*$/m, '    confidence: high\n    ‸');
    expect(offered).toEqual(expect.arrayContaining(['number', 'version', 'answer']));
    expect(offered).not.toContain('confidence');
  });

  it('offers choices', async () => {
    expect((await at(/confidence: .*/, 'confidence: ‸')).offered).toEqual(['high', 'medium', 'low']);
  });

  it('offers the ids there are: sources, variants, terms', async () => {
    expect((await at(/source: .*/, 'source: ‸')).offered).toEqual(['example/guide', 'example/log']);
    expect((await at(/variants: \[.*?\]/, 'variants: [‸]')).offered).toEqual(expect.arrayContaining(['linux', 'windows']));
    expect((await at(/term: .*/, 'term: ‸')).offered).toEqual(['linux']);
  });

  it('explains a key in both languages, with its choices', async () => {
    expect((await at(/confidence: /, 'conf‸idence: ')).explained).toMatch(/確からしさ。 \/ How sure\..*high.*medium.*low/);
  });
});
