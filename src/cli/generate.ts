// npm run generate: writes what follows from zod (JSON Schemas, the tables of CONTRIBUTING.md) and the ids that editors are offered.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readContent } from '../content/read.ts';
import { astroCollections } from './astro-collections.ts';
import { IDS_FILE, idsFile, schemaFiles, withFieldTables } from './generated.ts';

const CONTRIBUTING = 'CONTRIBUTING.md';

const { content, files } = await readContent('content');

await write(schemaFiles());
await write(new Map([[IDS_FILE, idsFile(content)]]));
await write(new Map([[CONTRIBUTING, withFieldTables(await readFile(CONTRIBUTING, 'utf8'))]]));
await write(astroCollections(content, [...files].map(([{ collection }, { file }]) => ({ collection, file })), process.cwd()));

async function write(texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of texts) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
