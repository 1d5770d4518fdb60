import type { Content } from '../model/content.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { jsonSchemaOf, offering, wordsJsonSchemas, type IdKind, type JsonSchema } from '../schema/json-schema.ts';
import { fieldTable } from './field-table.ts';

/** Of the site's words, each file has a schema of its own. */
const NAMES = (Object.keys(collections) as CollectionName[]).filter((name) => name !== 'words');

/** The JSON Schemas of every collection for editors, by path. Ids are offered from {@link IDS_FILE}. */
export function schemaFiles(): Map<string, string> {
  const offer = (kind: IdKind): JsonSchema => ({ $ref: `ids.json#/definitions/${kind}` });
  return new Map([
    ...NAMES.map((name) => [`schemas/${name}.schema.json`, asFile(offering(jsonSchemaOf(name), offer))] as const),
    ...[...wordsJsonSchemas()].map(([id, schema]) => [`schemas/words/${id}.schema.json`, asFile(schema)] as const),
  ]);
}

export const IDS_FILE = 'schemas/ids.json';

/** The ids that editors are offered, from what content/ holds. They are suggestions: what is missing here is no mistake. */
export function idsFile(content: Content): string {
  const definitions = Object.fromEntries(Object.entries(idsOf(content)).map(([kind, examples]) => [kind, { type: 'string', examples }]));
  return asFile({ $schema: 'http://json-schema.org/draft-07/schema#', definitions });
}

/** The schemas with the ids inside, for the completion of frontmatter by Astro's extension. */
export function frontmatterSchemas(content: Content): Map<CollectionName, string> {
  const ids = idsOf(content);
  return new Map(NAMES.map((name) => [name, asFile(offering(jsonSchemaOf(name), (kind) => ({ type: 'string', examples: ids[kind] })))]));
}

function idsOf(content: Content): Record<IdKind, string[]> {
  const statements = [...content.facts.values()].flatMap(({ id, data }) => data.statements.map((statement) => `${id}#${statement.id}`));
  const variants = [...content.services.values()].flatMap(({ data }) => [...data.variants.cri, ...data.variants.cni].map(({ id }) => id));
  return {
    sources: [...content.sources.keys()],
    services: [...content.services.keys()],
    glossary: [...content.glossary.keys()],
    criteria: [...content.criteria.keys()],
    variants: [...new Set(variants)].sort(),
    statements,
    ownStatements: [...new Set(statements.map((id) => id.replace(/^[^/]+\//, '')))].sort(),
  };
}

/** A document with its generated parts (`<!-- fields:facts:ja -->` to `<!-- /fields -->`) written anew. */
export function withFieldTables(document: string): string {
  return document.replace(/(<!-- fields:(\w+):(ja|en) -->\n)[^]*?(<!-- \/fields -->)/g, (_all, open: string, name: string, lang: string, close: string) => {
    if (!Object.hasOwn(collections, name)) throw new Error(`CONTRIBUTING.md: there is no collection "${name}"`);
    return `${open}${fieldTable(jsonSchemaOf(name as CollectionName), lang as 'ja' | 'en')}\n${close}`;
  });
}

function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
