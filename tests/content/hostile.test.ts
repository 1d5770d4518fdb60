import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import type { Problem } from '../../src/content/problem.ts';
import { withDamaged } from '../fixtures/damaged.ts';
import type { HostileCase } from './hostile/case.ts';
import { PATHS } from './hostile/paths.ts';
import { SIGNS_UNSEEN } from './hostile/signs.ts';
import { CODE, ELEMENTS, LINKS } from './hostile/text.ts';
import { YAML } from './hostile/yaml.ts';

const GROUPS: [string, HostileCase[]][] = [
  ['code in a text', CODE],
  ['an element in a text', ELEMENTS],
  ['a link in a text', LINKS],
  ['YAML that is more than data', YAML],
  ['signs that nobody sees', SIGNS_UNSEEN],
  ['paths that are no ids', PATHS],
];

describe.each(GROUPS)('%s', (_group, cases) => {
  let problems: Problem[] = [];

  // All of a group lie in one folder: what one of them does must not hide what another one does.
  beforeAll(async () => {
    problems = await withDamaged([], async (directory) => {
      for (const { file, bytes } of cases) {
        const full = path.join(directory, file);
        await mkdir(path.dirname(full), { recursive: true });
        await writeFile(full, bytes, { flag: 'wx' });
      }
      return (await checkContent(directory, { now: '2021-07-01', shownAs: 'content' })).problems;
    });
  }, 60_000);

  it.each(cases.map((hostile) => [hostile.name, hostile] as const))('%s is refused where it stands', (_name, { file, rule, line }) => {
    const told = problems.filter((problem) => problem.file === `content/${file}`);
    expect(told.map((problem) => `${problem.rule}:${problem.line}`)).toContain(`${rule}:${line}`);
    for (const { message, hint } of told) expect([message.ja, message.en, hint.ja, hint.en]).not.toContain('');
  });
});

describe('a prototype', () => {
  it('is what it was, after all of that', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
