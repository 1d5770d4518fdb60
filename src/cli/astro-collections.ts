import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '../model/content.ts';
import type { CollectionName } from '../schema/collections.ts';
import { frontmatterSchemas } from './generated.ts';

/** Where Astro's extension for VS Code looks for the schemas of frontmatter. Not part of the repository: it holds absolute paths. */
const FOLDER = '.astro/collections';

/**
 * The files by which Astro's extension completes frontmatter, by path: a schema for each collection, and which file belongs to which.
 *
 * @param files of content/, with their paths below `root`
 * @param root the folder that is opened in the editor
 */
export function astroCollections(content: Content, files: readonly { collection: CollectionName; file: string }[], root: string): Map<string, string> {
  const schemas = frontmatterSchemas(content);
  // The extension asks by addresses in lower case, with nothing encoded.
  const entries = files.filter(({ collection }) => schemas.has(collection)).map(({ collection, file }) => [decodeURIComponent(pathToFileURL(path.join(root, file)).href).toLowerCase(), collection]);
  const index = { collections: [...schemas.keys()].map((name) => ({ name, hasSchema: true })), entries: Object.fromEntries(entries) };
  return new Map([...[...schemas].map(([name, text]): [string, string] => [`${FOLDER}/${name}.schema.json`, text]), [`${FOLDER}/collections.json`, JSON.stringify(index)]]);
}
