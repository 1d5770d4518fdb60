import { z } from 'zod';
import { parts } from './parts.ts';
import type { Spoken } from './spoken.ts';

export type PartName = keyof typeof parts;

type Parts = { [Name in PartName]: z.infer<(typeof parts)[Name]> };

/** What a file of content/words/ holds. */
export type AuthoredWords = Parts[PartName];

/** The site's own words in a language, as code asks for them: by their file, but those of site.yaml at the top. */
export type Words = { [Name in Exclude<PartName, 'site'>]: Spoken<Parts[Name]> } & Spoken<Parts['site']>;

/** The schema of each file of content/words/, by the id of the file: `as-of`. */
export const wordsSchemas = new Map<string, z.ZodType>(Object.entries(parts).map(([name, schema]) => [fileOf(name), schema]));

/** The id of the file that holds a part: `asOf` is in content/words/as-of.yaml. */
export function fileOf(part: string): string {
  return part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
