// npm run generate: writes what follows from zod (JSON Schemas, the tables of CONTRIBUTING.md) and the ids that editors are offered.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readContent } from '../content/read.ts';
import { frontmatterSchemas, IDS_FILE, idsFile, schemaFiles, withFieldTables } from './generated.ts';

const CONTRIBUTING = 'CONTRIBUTING.md';
/** Where Astro's extension for VS Code looks for the schemas of frontmatter. Not part of the repository: it holds absolute paths. */
const FOR_ASTRO = '.astro/collections';

const { content, files } = await readContent('content');

await write(schemaFiles());
await write(new Map([[IDS_FILE, idsFile(content)]]));
await write(new Map([[CONTRIBUTING, withFieldTables(await readFile(CONTRIBUTING, 'utf8'))]]));

const schemas = frontmatterSchemas(content);
const entries = [...files].map(([{ collection }, { file }]) => [decodeURIComponent(pathToFileURL(file).href).toLowerCase(), collection]);
await write(new Map([...schemas].map(([name, text]) => [`${FOR_ASTRO}/${name}.schema.json`, text])));
await write(new Map([[`${FOR_ASTRO}/collections.json`, JSON.stringify({ collections: [...schemas.keys()].map((name) => ({ name, hasSchema: true })), entries: Object.fromEntries(entries) })]]));

async function write(texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of texts) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
