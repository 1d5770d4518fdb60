import { describe, expect, it } from 'vitest';
import { holdAgainstRules } from '../../src/content/check.ts';
import { filesBelow, joinFiles } from '../../src/content/read.ts';
import type { HostileCase } from './hostile/case.ts';
import { PATHS } from './hostile/paths.ts';
import { SIGNS_UNSEEN } from './hostile/signs.ts';
import { CODE, ELEMENTS, LINKS } from './hostile/text.ts';
import { YAML } from './hostile/yaml.ts';

// Each file by itself beside good content, in memory: what refuses it is its own fault and no other's.

const good = await filesBelow('tests/fixtures/content');
const CASES: [string, HostileCase][] = [...CODE, ...ELEMENTS, ...LINKS, ...YAML, ...SIGNS_UNSEEN, ...PATHS].map((hostile) => [hostile.name, hostile]);

describe('a hostile file among good ones', () => {
  it.each(CASES)('%s is refused in words of both languages, and nothing else is', (_name, { file, bytes, rule, line }) => {
    const found = { file, isPlain: true, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes };
    const { problems } = holdAgainstRules(joinFiles([...good, found]), '2021-07-01');
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([`content/${file}`]));
    expect(problems.map((problem) => `${problem.rule}:${problem.line}`)).toContain(`${rule}:${line}`);
    for (const { message, hint } of problems) {
      for (const japanese of [message.ja, hint.ja]) expect(japanese).toMatch(/[ぁ-んァ-ン一-龯]/);
      for (const english of [message.en, hint.en]) expect(english).toMatch(/[a-z]{2}/);
      expect(`${message.ja}${message.en}${hint.ja}${hint.en}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
