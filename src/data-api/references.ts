import type { Knowledge } from '../model/knowledge.ts';
import type { ApiReference } from '../schema/api/reference.ts';
import type { Reference } from '../schema/reference.ts';

/** References as data, each with the source it points at. */
export function apiReferences(references: readonly Reference[], { sources }: Pick<Knowledge, 'sources'>): ApiReference[] {
  return references.flatMap(({ source: id, supports }) => {
    const source = sources.get(id);
    return source ? [{ source: id, url: source.url, title: source.title, kind: source.kind, asOf: source.date ?? null, supports }] : [];
  });
}
