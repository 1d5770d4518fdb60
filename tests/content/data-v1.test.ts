import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../src/content/check.ts';
import { apiAsOf } from '../../src/data-api/as-of.ts';
import { catalogue } from '../../src/data-api/catalogue.ts';
import { API_VERSION, CHANGELOG } from '../../src/data-api/changelog.ts';
import { FILES } from '../../src/data-api/files.ts';
import { jsonSchema, SHAPES } from '../../src/data-api/json-schema.ts';
import { readLedger } from '../../src/ledger/read.ts';
import { monthsBetween } from '../../src/model/date.ts';
import { toKnowledge, type Knowledge } from '../../src/model/knowledge.ts';

const GOLDEN = 'tests/golden/data-v1';
const knowledge = toKnowledge((await checkContent('content')).content);
const { moves } = await readLedger();
const toUrl = (path: string) => `https://example.org${path}`;

/** What is published of some content, by the name of its schema; as-of with every month. */
const publishedOf = (known: Knowledge): Record<string, unknown[]> => ({
  index: [catalogue(known, toUrl)],
  ...Object.fromEntries(Object.entries(FILES).map(([name, { make }]) => [name, [make(known, toUrl, moves)]])),
  'as-of': monthsBetween(known.months.first, known.months.last).map((month) => apiAsOf(known, month, toUrl)),
});
const output = publishedOf(knowledge);
/** Of content in which every key is used. */
const fullest = publishedOf(toKnowledge((await checkContent('tests/fixtures/every-field')).content));

const versions = readdirSync(GOLDEN).map((file) => file.replace(/\.json$/, ''));
const golden = (version: string) => JSON.parse(readFileSync(`${GOLDEN}/${version}.json`, 'utf8')) as Record<string, z.core.JSONSchema.BaseSchema>;

describe.each(versions)('a client written for version %s', (version) => {
  it.each(Object.entries(golden(version)))('still reads today’s %s', (name, schema) => {
    const client = z.fromJSONSchema(schema);
    expect(output[name]).toBeDefined();
    for (const file of output[name] ?? []) expect(client.safeParse(file).error?.issues.slice(0, 3)).toBeUndefined();
  });

  it.each(Object.entries(golden(version)))('finds every property of %s promised still', (name, schema) => {
    const today = properties(jsonSchema(SHAPES[name] ?? z.never()));
    expect([...properties(schema)].filter((property) => !today.has(property))).toEqual([]);
  });

  // Nothing has moved so far: what moved.json says of it stands in src/data-api/moves.test.ts.
  it.each(Object.entries(golden(version)).filter(([name]) => name !== 'moved'))('is still told everything in %s', (name, schema) => {
    const told = new Set([...(output[name] ?? []), ...(fullest[name] ?? [])].flatMap((file) => [...written(file)]));
    expect([...properties(schema)].filter((property) => !told.has(property))).toEqual([]);
  });
});

describe('the version', () => {
  it('is the newest of the changelog, and its shapes are kept', () => {
    expect(CHANGELOG.map((entry) => entry.version).sort()).toEqual([...versions].sort());
    expect(golden(API_VERSION), 'the shapes changed: add a version to src/data-api/changelog.ts and run npm run golden').toEqual(
      Object.fromEntries(Object.entries(SHAPES).map(([name, shape]) => [name, jsonSchema(shape)])),
    );
  });

  it('stays within 1', () => {
    for (const entry of CHANGELOG) expect(entry.version).toMatch(/^1\.\d+$/);
  });
});

describe('what is published', () => {
  const statements = FILES.statements.make(knowledge, toUrl);

  it('holds every statement once, under its permanent id', () => {
    const ids = statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('eks/cri/default-runtime#al2-docker');
    expect(statements.every(({ id, service, criterion }) => id.startsWith(`${service}/${criterion}#`))).toBe(true);
  });

  it('gives a source for every statement that is a value', () => {
    expect(statements.filter((s) => s.nonAnswer === undefined && s.references.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('carries the machine-readable value of criteria that sort by one', () => {
    const sorts = new Map(knowledge.criteria.map(({ id, sort }) => [id, sort]));
    const lacking = statements.filter((s) => {
      const sort = sorts.get(s.criterion) ?? 'text';
      return sort !== 'text' && s.role === 'answer' && s.nonAnswer === undefined && s[sort] === undefined;
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('points every answer of every month at a statement that is there', () => {
    const ids = new Set(statements.map(({ id }) => id));
    for (const { services } of output['as-of'] as ReturnType<typeof apiAsOf>[]) {
      for (const { answers, variants } of services) {
        for (const { statement, others, alongside } of [...answers, ...variants.flatMap((v) => v.answers)]) {
          for (const id of [statement, ...others, ...alongside]) expect(ids.has(id), id).toBe(true);
        }
      }
    }
  });
});

/** The paths of all properties that stand in data, `[].value.ja`. */
function* written(data: unknown, path = ''): Iterable<string> {
  if (typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) for (const item of data) yield* written(item, `${path}[]`);
  else {
    for (const [name, value] of Object.entries(data)) {
      yield `${path}.${name}`;
      yield* written(value, `${path}.${name}`);
    }
  }
}

/** The paths of all properties a schema names, `[].value.ja`. */
function properties(schema: unknown, path = ''): Set<string> {
  const found = new Set<string>();
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'properties') {
      for (const [name, property] of Object.entries(inner as object)) {
        found.add(`${path}.${name}`);
        for (const deeper of properties(property, `${path}.${name}`)) found.add(deeper);
      }
    } else for (const deeper of properties(inner, key === 'items' ? `${path}[]` : path)) found.add(deeper);
  }
  return found;
}
