import type { Entry } from '../model/content.ts';

/** An entry as Astro stores it. Its body becomes a module only where there is one: a thousand modules would take the build a gigabyte. */
export function toStored(entry: Entry) {
  const hasBody = entry.body.trim() !== '';
  return {
    id: entry.id,
    data: entry.data as Record<string, unknown>,
    body: entry.body,
    ...(hasBody ? { filePath: `content/${entry.collection}/${entry.id}.mdx`, deferredRender: true } : {}),
  };
}
