import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refusal } from '../schema/refusal.ts';
import { keysAt } from './schema-keys.ts';
import { parseYaml } from './yaml.ts';
import { explain, type Explained } from './zod-problem.ts';

const even = z.string().refine((text) => text.length % 2 === 0, refusal({ message: { ja: '奇数です', en: 'is odd' }, hint: { ja: '偶数にします。', en: 'Make it even.' } }));
const schema = z.strictObject({
  name: z.string().optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
  count: z.number().optional(),
  flag: z.literal(true).optional(),
  list: z.array(z.strictObject({ id: z.string() })).min(1).optional(),
  even: even.optional(),
  label: z.union([z.string(), z.strictObject({ ja: z.string(), en: z.string() })]).optional(),
});

/** What an editor is told of a YAML text. */
function tell(text: string, of: z.ZodType = schema): Explained[] {
  const yaml = parseYaml(text, 1);
  const result = of.safeParse(yaml.data);
  return result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, (path) => keysAt(of, path), yaml.source));
}

describe('explain, unknown keys', () => {
  it('suggests the nearest key in both languages', () => {
    expect(tell('confidance: high')).toEqual([
      { path: [], key: 'confidance', message: { ja: '知らないキー "confidance" です', en: 'unknown key "confidance"' }, hint: { ja: '"confidence" のことですか。', en: 'Did you mean "confidence"?' } },
    ]);
  });

  it('lists the keys that are allowed where none is near', () => {
    expect(tell('something: x')[0]?.hint).toEqual({
      ja: '使えるキー: name、confidence、count、flag、list、even、label',
      en: 'Keys allowed here: name, confidence, count, flag, list, even, label',
    });
  });

  it('suggests from the keys of the place, not of the top', () => {
    expect(tell('list: [{ id: a, ids: b }]')).toMatchObject([{ path: ['list', 0], key: 'ids', hint: { en: 'Did you mean "id"?' } }]);
  });

  it('tells of each unknown key by itself', () => {
    expect(tell('nam: x\ncuont: 1').map(({ key, hint }) => [key, hint.en])).toEqual([['nam', 'Did you mean "name"?'], ['cuont', 'Did you mean "count"?']]);
  });
});

describe('explain, wrong values', () => {
  it('suggests the nearest choice and lists all', () => {
    expect(tell('confidence: hgih')).toMatchObject([{ path: ['confidence'], message: { en: '"hgih" is not one of the choices' }, hint: { en: 'Did you mean "high"? Choices: high, medium, low', ja: '"high" のことですか。選べる値: high、medium、low' } }]);
  });

  it('lists the choices alone where none is near', () => {
    expect(tell('confidence: certainly')[0]?.hint.en).toBe('Choices: high, medium, low');
  });

  it('lists the choices of a key that is missing', () => {
    expect(tell('a: x', z.object({ size: z.enum(['s', 'm']) }))).toMatchObject([{ path: ['size'], message: { en: 'is missing' }, hint: { en: 'Choices: s, m' } }]);
  });

  it('says which literal is meant', () => {
    expect(tell('flag: false')).toMatchObject([{ message: { en: '"false" is not one of the choices' }, hint: { en: 'Choices: true' } }]);
  });

  it('shows an unquoted version as typed and how to quote it', () => {
    expect(tell('name: 1.30')).toMatchObject([{ path: ['name'], message: { en: '1.30 is not text' }, hint: { en: expect.stringContaining('Write it in quotes, "1.30"'), ja: expect.stringContaining('引用符で囲み "1.30"') } }]);
  });

  it.each([
    ['count: "1"', 'is not a number', 'Write a number here.', '数を書いてください。'],
    ['list: x', 'is not a list (lines beginning with "- ")', 'Write a list (lines beginning with "- ") here.', '「- 」で始まる一覧を書いてください。'],
    ['list: [x]', 'is not keys with values', 'Write keys with values here.', 'キーと値の組を書いてください。'],
  ])('says of "%s" what belongs there', (text, message, en, ja) => {
    expect(tell(text)).toMatchObject([{ message: { en: message }, hint: { en, ja } }]);
  });

  it('asks for a key that is missing', () => {
    expect(tell('list: [{}]')).toMatchObject([{ path: ['list', 0, 'id'], message: { en: 'the key "id" is missing', ja: '必須のキー "id" がありません' }, hint: { en: 'Add "id:" with text.', ja: '"id:" に文字列を書いてください。' } }]);
  });

  it('asks for more where a list is too short', () => {
    expect(tell('list: []')).toMatchObject([{ path: ['list'], message: { en: 'needs at least 1', ja: '少なくとも1つ必要です' } }]);
  });

  it('takes the words of our own schemas, with what was typed before them', () => {
    expect(tell('even: abc')).toEqual([{ path: ['even'], message: { ja: '"abc" は奇数です', en: '"abc" is odd' }, hint: { ja: '偶数にします。', en: 'Make it even.' } }]);
  });
});

describe('explain, one of several shapes', () => {
  it('asks for what is missing from the shape that was begun', () => {
    expect(tell('label: { ja: 試験 }')).toMatchObject([{ path: ['label', 'en'], hint: { en: 'Add "en:" with text.' } }]);
  });

  it('asks for quotes where neither shape was begun', () => {
    expect(tell('label: 1.30')).toMatchObject([{ path: ['label'], hint: { en: expect.stringContaining('"1.30"') } }]);
  });

  it('takes the shape whose keys were used', () => {
    const bound = z.union([z.strictObject({ planned: z.string() }), z.strictObject({ after: z.string(), by: z.string() })]);
    expect(tell('bound: { after: 1.30, by: 1.31 }', z.object({ bound })).map(({ path }) => path)).toEqual([['bound', 'after'], ['bound', 'by']]);
  });

  it('suggests a key of the shape that was begun', () => {
    expect(tell('label: { ja: x, en: y, jaa: z }')).toMatchObject([{ path: ['label'], key: 'jaa', hint: { en: 'Did you mean "ja"?' } }]);
  });
});
