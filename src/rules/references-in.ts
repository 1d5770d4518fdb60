import type { Entry } from '../model/content.ts';
import type { Reference } from '../schema/reference.ts';

/** A reference and its place in the frontmatter. */
export interface PlacedReference {
  reference: Reference;
  path: (string | number)[];
}

/** Every reference of a fact (the sides of a dispute included) or a milestone. */
export function referencesIn(entry: Entry<'facts'> | Entry<'milestones'>): PlacedReference[] {
  if ('title' in entry.data) return placed(entry.data.references, ['references']);
  return entry.data.statements.flatMap((statement, i) => {
    const { value } = statement;
    const sides = typeof value === 'object' && 'type' in value && value.type === 'disputed' ? value.sides : [];
    return [
      ...placed(statement.references ?? [], ['statements', i, 'references']),
      ...sides.flatMap((side, j) => placed(side.references, ['statements', i, 'value', 'sides', j, 'references'])),
    ];
  });
}

function placed(references: Reference[], path: (string | number)[]): PlacedReference[] {
  return references.map((reference, i) => ({ reference, path: [...path, i] }));
}
