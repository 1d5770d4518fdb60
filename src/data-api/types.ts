import { compile } from 'json-schema-to-typescript';
import { jsonSchema, SHAPES } from './json-schema.ts';

/** TypeScript types of all files of /data/v1/, made from their JSON Schemas: `Statements`, `AsOf`, `Index` … */
export async function typeDeclarations(): Promise<string> {
  const parts = await Promise.all(
    Object.entries(SHAPES).map(([name, shape]) =>
      compile(jsonSchema(shape) as Parameters<typeof compile>[0], typeName(name), { bannerComment: '', format: true, additionalProperties: false }),
    ),
  );
  return `// Types of /data/v1/. Within v1 properties are only added.\n\n${parts.join('\n')}`;
}

function typeName(file: string): string {
  return file.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
}
