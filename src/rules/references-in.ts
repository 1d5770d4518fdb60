import type { Entry } from '../model/content.ts';
import type { Reference } from '../schema/reference.ts';

/** The id of a source that an entry points at, and its place in the frontmatter. */
export interface PlacedReference {
  source: string;
  path: (string | number)[];
}

/** Every source that an entry points at, the sides of a dispute included. */
export function referencesIn(entry: Entry): PlacedReference[] {
  switch (entry.collection) {
    case 'facts':
      return (entry as Entry<'facts'>).data.statements.flatMap((statement, i) => {
        const { value } = statement;
        const sides = typeof value === 'object' && 'type' in value && value.type === 'disputed' ? value.sides : [];
        return [
          ...placed(statement.references, ['statements', i, 'references']),
          ...sides.flatMap((side, j) => placed(side.references, ['statements', i, 'value', 'sides', j, 'references'])),
        ];
      });
    case 'milestones':
      return placed((entry as Entry<'milestones'>).data.references, ['references']);
    case 'claims':
      return placed((entry as Entry<'claims'>).data.references, ['references']);
    case 'guides':
      return ((entry as Entry<'guides'>).data.sources ?? []).map((source, i) => ({ source, path: ['sources', i] }));
    case 'observations':
      return (entry as Entry<'observations'>).data.observations.map(({ source }, i) => ({ source, path: ['observations', i, 'source'] }));
    default:
      return [];
  }
}

function placed(references: readonly Reference[] = [], path: (string | number)[]): PlacedReference[] {
  return references.map(({ source }, i) => ({ source, path: [...path, i, 'source'] }));
}
