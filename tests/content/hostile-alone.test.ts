import { describe, expect, it } from 'vitest';
import { holdAgainstRules } from '../../src/content/check.ts';
import type { Problem } from '../../src/content/problem.ts';
import { filesBelow, joinFiles } from '../../src/content/read.ts';
import type { HostileCase } from './hostile/case.ts';
import { PATHS } from './hostile/paths.ts';
import { SIGNS_UNSEEN } from './hostile/signs.ts';
import { CODE, ELEMENTS, LINKS } from './hostile/text.ts';
import { YAML } from './hostile/yaml.ts';

// Each file by itself beside good content, in memory: what refuses it is its own fault and no other's.

const good = await filesBelow('tests/fixtures/content');
const GROUPS: [string, HostileCase[]][] = [['code', CODE], ['elements', ELEMENTS], ['links', LINKS], ['YAML', YAML], ['signs that nobody sees', SIGNS_UNSEEN], ['paths', PATHS]];

describe('a hostile file among good ones', () => {
  it.each(GROUPS)('(%s) is refused where it is wrong, in words of both languages, and nothing else is', (_group, cases) => {
    expect(cases.flatMap((hostile) => wrongOf(hostile).map((what) => `${hostile.name}: ${what}`))).toEqual([]);
  });
});

function wrongOf({ file, bytes, rule, line }: HostileCase): string[] {
  const found = { file, isPlain: true, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes };
  const { problems } = holdAgainstRules(joinFiles([...good, found]), '2021-07-01');
  return [
    ...(problems.some((problem) => problem.rule === rule && problem.line === line) ? [] : [`not refused by ${rule} on line ${line}`]),
    ...problems.filter((problem) => problem.file !== `content/${file}`).map((problem) => `${problem.file} is refused, too`),
    ...problems.filter(isBadlyWorded).map(({ message, hint }) => `badly worded: ${JSON.stringify([message, hint])}`),
  ];
}

function isBadlyWorded({ message, hint }: Problem): boolean {
  const isJapanese = (text: string) => /[ぁ-んァ-ン一-龯]/.test(text);
  return ![message.ja, hint.ja].every(isJapanese) || ![message.en, hint.en].every((text) => /[a-z]{2}/.test(text)) || /undefined|NaN|\[object/.test(`${message.ja}${message.en}${hint.ja}${hint.en}`);
}
