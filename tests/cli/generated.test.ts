import { globSync, readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frontmatterSchemas, idsFile, schemaFiles, withFieldTables } from '../../src/cli/generated.ts';
import { filesBelow, joinFiles } from '../../src/content/read.ts';
import { collections, type CollectionName } from '../../src/schema/collections.ts';
import { jsonSchemaOf, type JsonSchema } from '../../src/schema/json-schema.ts';

const { content } = joinFiles(await filesBelow('tests/fixtures/every-field'));
const TELL = 'run npm run generate';

describe('what is generated from zod', () => {
  it.each([...schemaFiles()])('%s is up to date', (file, text) => {
    expect(readFileSync(file, 'utf8') === text, `${file} is stale: ${TELL}`).toBe(true);
  });

  it('CONTRIBUTING.md is up to date', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    expect(withFieldTables(text) === text, `CONTRIBUTING.md is stale: ${TELL}`).toBe(true);
  });

  it.each(['ja', 'en'])('CONTRIBUTING.md has a table of every collection in %s', (lang) => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    // Of the words, the text above says how they are written: their keys are those of the pages.
    expect(Object.keys(collections).filter((name) => name !== 'words' && !text.includes(`<!-- fields:${name}:${lang} -->`))).toEqual([]);
  });

  it('schemas/ holds nothing else', () => {
    const there = readdirSync('schemas', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    expect(there.filter((file) => file.endsWith('.json')).sort()).toEqual([...schemaFiles().keys(), 'schemas/ids.json'].map((file) => file.slice('schemas/'.length)).sort());
  });
});

describe('the schemas for editors', () => {
  it('belong to every file of YAML in VS Code, and to no other', () => {
    const wired = [...readFileSync('.vscode/settings.json', 'utf8').matchAll(/"\.\/(schemas\/.+)": "(content\/.+)"/g)].map(([, schema, files]) => ({ schema, files }));
    const yaml = globSync('content/**/*.yaml').map((file) => file.replaceAll('\\', '/'));
    expect(yaml.filter((file) => wired.filter(({ files = '' }) => matchesGlob(file, files)).length !== 1)).toEqual([]);
    expect(wired.filter(({ schema = '' }) => !schemaFiles().has(schema))).toEqual([]);
    const ofWords = wired.filter(({ files = '' }) => files.startsWith('content/words/'));
    expect(ofWords.filter(({ schema, files }) => schema !== files?.replace('content', 'schemas').replace('.yaml', '.schema.json'))).toEqual([]);
  });

  it.each(Object.keys(collections) as CollectionName[])('explain every key of %s in both languages', (name) => {
    expect([...undescribed(jsonSchemaOf(name), name)]).toEqual([]);
  });

  it('offer the ids of content/ where ids stand, and refuse no other', () => {
    const facts = JSON.parse(frontmatterSchemas(content).get('facts') ?? '') as JsonSchema;
    const source = facts.properties?.statements?.items?.properties?.references?.items?.properties?.source;
    expect(source?.allOf).toEqual([{ type: 'string', examples: ['example/guide', 'example/log'] }]);
    expect(JSON.parse(idsFile(content))).toMatchObject({ definitions: { variants: { examples: ['linux', 'overlay', 'windows'] }, statements: { examples: expect.arrayContaining(['example/cri/node-os#first']) } } });
  });

  it.each(Object.keys(collections) as CollectionName[])('accept every good file of %s, as zod reads them back', (name) => {
    const { $schema: _draft, ...schema } = jsonSchemaOf(name);
    const back = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    for (const { data } of content[name].values()) expect(back.safeParse(data).success).toBe(true);
  });
});

function* undescribed(schema: JsonSchema, path: string): Iterable<string> {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    if (field.const === undefined && !/.+ \/ .+|^YYYY-MM-DD$/s.test(field.description ?? '')) yield `${path}.${key}`;
    yield* undescribed(field, `${path}.${key}`);
  }
  for (const inner of [schema.items, schema.additionalProperties]) if (typeof inner === 'object') yield* undescribed(inner, `${path}[]`);
  for (const inner of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* undescribed(inner, path);
}
