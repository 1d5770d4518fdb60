import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/content/check.ts';

// Which statements carry each of the records that were researched before the site began, so that none gets lost.
const FOLDER = 'tests/content/records';

type Target = string[] | { 'left-out': string };

const { content } = await checkContent('content');
const known = new Set([
  ...[...content.facts.values()].flatMap((fact) => fact.data.statements.map(({ id }) => `${fact.id}#${id}`)),
  ...[...content.milestones.keys()].map((id) => `milestones/${id}`),
]);

describe.each(readdirSync(FOLDER))('the researched records of %s', (file) => {
  const records = Object.entries(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Record<string, Target>);

  it.each(records)('%s is told by statements that exist, or left out for a reason', (_record, target) => {
    if (Array.isArray(target)) {
      expect(target).not.toEqual([]);
      expect(target.filter((id) => !known.has(id))).toEqual([]);
    } else {
      expect(target['left-out'].trim()).not.toBe('');
    }
  });
});
