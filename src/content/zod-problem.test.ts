import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refusal } from '../schema/refusal.ts';
import { parseYaml } from './yaml.ts';
import { readWith, type Explained } from './zod-problem.ts';

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
  const read = readWith(of, parseYaml(text, 1));
  return 'refused' in read ? read.refused : [];
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

  it('tells who left a value out to write it, and to remove the key only where that is possible', () => {
    expect(tell('list: [{ id: }]')).toMatchObject([{ path: ['list', 0, 'id'], hint: { en: 'Write text.', ja: '文字列を書いてください。' } }]);
    expect(tell('name:')[0]?.hint.en).toBe('Write text, or remove the key if it is not needed.');
  });

  it('names the keys of what is missing, where it is made of keys', () => {
    expect(tell('a: x', z.object({ summary: z.strictObject({ ja: z.string(), en: z.string() }) }))).toMatchObject([{ path: ['summary'], hint: { en: 'Add "summary:" with ja, en.', ja: '"summary:" にja・enを書いてください。' } }]);
  });

  it('says which literal is meant', () => {
    expect(tell('flag: false')).toMatchObject([{ message: { en: '"false" is not one of the choices' }, hint: { en: 'Write true, or remove the key.', ja: 'true と書くか、キーごと消してください。' } }]);
  });

  it('shows an unquoted version as typed and how to quote it', () => {
    expect(tell('name: 1.30')).toMatchObject([{ path: ['name'], message: { en: '1.30 is not text' }, hint: { en: expect.stringContaining('Write it in quotes, "1.30"'), ja: expect.stringContaining('引用符で囲み "1.30"') } }]);
  });

  it.each([
    ['count: "1"', 'is not a number', 'Write a number here.', '数を書いてください。'],
    ['list: x', 'is not a list (lines beginning with "- ")', 'Write a list (lines beginning with "- ") here.', '「- 」で始まる一覧を書いてください。'],
    ['list: [x]', 'is not keys with values', 'Write keys with values (id) here.', 'キーと値の組（id）を書いてください。'],
  ])('says of "%s" what belongs there', (text, message, en, ja) => {
    expect(tell(text)).toMatchObject([{ message: { en: message }, hint: { en, ja } }]);
  });

  it('says how a text is written where any text would not do', () => {
    const day = z.string().refine((text) => /^\d{4}-\d\d-\d\d$/.test(text), refusal({ message: { ja: '日ではありません', en: 'is no day' }, hint: { ja: '日を書きます。', en: 'Write a day.' } }));
    const dated = z.strictObject({ day, end: z.union([day, z.literal('unknown')]), list: z.array(day).optional(), seen: z.record(z.string(), day).optional() });
    const said = (text: string) => tell(text, dated).map(({ path, message, hint }) => `${path.join('.')} ${message.en}: ${hint.en} ${hint.ja}`);
    expect(said('list: []')).toEqual(['day the key "day" is missing: Add "day:". Write a day. "day:" を加えてください。日を書きます。', 'end the key "end" is missing: Add "end:". Write a day. "end:" を加えてください。日を書きます。']);
    expect(said('day:\nend: 2021-01-01')).toEqual(['day has no value: Write a day. 日を書きます。']);
    expect(said('day: 2021-01-01\nend: 2021-01-01\nlist:\n  -')).toEqual([expect.stringContaining('Write a day. Or remove the key if it is not needed. 日を書きます。要らないキーなら')]);
    expect(said('day: 20210101\nend: 20210101')).toEqual(['day "20210101" is no day: Write a day. 日を書きます。', 'end "20210101" is no day: Write a day. 日を書きます。']);
    expect(said('day: 2021-01-01\nend: [2021]\nseen: { a: 5 }')).toEqual(['end is not text: Write a day. 日を書きます。', 'seen.a "5" is no day: Write a day. 日を書きます。']);
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

describe('explain, what was typed in a hurry', () => {
  const bound = z.union([z.string().refine((text) => /^\d{4}$/.test(text), refusal({ message: { ja: '年ではありません', en: 'is no year' }, hint: { ja: '年', en: 'year' } })), z.strictObject({ planned: z.string() }), z.strictObject({ by: z.string(), after: z.string().optional() }), z.literal('unknown')]);
  const typed = z.union([z.union([z.string(), z.strictObject({ ja: z.string(), en: z.string() })]), z.discriminatedUnion('type', [z.strictObject({ type: z.literal('unknown'), evidence: z.string() }), z.strictObject({ type: z.enum(['none', 'disputed']) })])]);
  const quick = z.strictObject({ until: bound.optional(), value: typed.optional(), order: z.number().int().optional(), seen: z.record(z.string().refine((key) => key.includes('/'), refusal({ message: { ja: '比較項目ではありません', en: 'is no criterion' }, hint: { ja: '/', en: '/' } })), z.strictObject({ saw: z.string() })).optional() });
  const first = (text: string) => tell(text, quick)[0];

  it.each([
    ['until: 2018', '2018 is not text', 'Write a year alone in quotes, "2018"', '引用符で囲み "2018"'],
    ['until: unkown', '"unkown" is not one of the choices', 'Did you mean "unknown"?', '"unknown" のことですか。'],
    ['until: soon', '"soon" is no year', 'year', '年'],
    ['until: { planed: x }', 'unknown key "planed"', 'Did you mean "planned"?', '"planned" のことですか。'],
    ['until: { unkown }', 'unknown does not stand in { }', 'Write unknown alone.', 'unknown とだけ書いて'],
    ['until: {}', 'the key "planned" is missing', 'Add "planned:"', '"planned:" に'],
    ['until:', 'has no value', 'year Or remove the key', '年要らないキーなら'],
    ['until: [x]', 'is not text', 'year', '年'],
    ['value: { type: unknwon }', '"unknwon" is not one of the choices', 'Did you mean "unknown"?', '"unknown" のことですか。'],
    ['value: { type: unknown }', 'the key "evidence" is missing', 'Add "evidence:"', '"evidence:" に'],
    ['value: { type: none, evidence: x }', 'the key "evidence" does not go with', 'Remove "evidence"', '"evidence" を消すか'],
    ['value: { jp: x, en: y }', 'unknown key "jp"', 'Did you mean "ja"?', '"ja" のことですか。'],
    ['value: { ja: x }', 'the key "en" is missing', 'Add "en:"', '"en:" に'],
    ['value: 1.30', '1.30 is not text', 'Write it in quotes, "1.30"', '引用符で囲み "1.30"'],
    ['order: 1.5', 'is not a whole number', 'Write a whole number here.', '整数を書いて'],
    ['order: x', 'is not a number', 'Write a number here.', '数を書いて'],
    ['seen: { cri: { saw: x } }', '"cri" is no criterion', '/', '/'],
    ['seen: { cri/a: { sow: x } }', 'unknown key "sow"', 'Did you mean "saw"?', '"saw" のことですか。'],
    ['seen: x', 'is not keys with values', 'Write keys with values here.', 'キーと値の組を書いて'],
  ])('says of "%s" what is wrong and what to write', (text, message, en, ja) => {
    expect(first(text)?.message.en).toContain(message);
    expect(first(text)?.hint.en).toContain(en);
    expect(first(text)?.hint.ja).toContain(ja);
  });

  it.each([
    ['until: { unkown: x }', 'unknown key "unkown"'],
    ['until: { by: "2020", foo: }', 'unknown key "foo"'],
    ['until: { planned: x, after: y }', 'the key "after" does not go with the other keys'],
    ['until: { after: x, by: y, planned: z }', 'the key "planned" does not go with the other keys'],
    ['value: [x]', 'is not text'],
    ['value: { type: x, ja: y, en: z }', 'the key "type" does not go with the other keys'],
    ['value: true', 'true is not text'],
    ['seen: { cri: { saw: x } }', '"cri" is no criterion'],
  ])('of "%s" tells one thing alone', (text, message) => {
    expect(tell(text, quick).map((told) => told.message.en)).toEqual([message]);
  });

  it('takes no word for one between braces that stands in another place', () => {
    const place = z.strictObject({ where: z.union([z.literal('unknown'), z.strictObject({ side: z.enum(['north', 'south']) })]) });
    expect(tell('where: { norht }', place).map((told) => [told.path, told.key, told.hint.en])).toEqual([[['where'], 'norht', 'Keys allowed here: side']]);
  });

  it('points at the name that is wrong in a map of names', () => {
    expect(tell('seen: { cri: { saw: x } }', quick).map(({ path, key }) => [path, key])).toEqual([[['seen'], 'cri']]);
  });

  it('tells of a key that is missing in one place although it is misspelt in another', () => {
    const place = z.strictObject({ confidence: z.string() });
    expect(tell('a: { confidnce: x }\nb: {}', z.strictObject({ a: place, b: place })).map(({ path, key }) => [path, key])).toEqual([[['a'], 'confidnce'], [['b', 'confidence'], undefined]]);
  });

  it.each([
    ['', 'holds nothing', '中身がありません'],
    ['count: 4', 'Too big: expected number to be <=3', '値が正しくありません（Too big: expected number to be <=3）'],
  ])('has words for "%s" as well', (text, en, ja) => {
    expect(tell(text, z.strictObject({ count: z.number().max(3) })).map(({ message }) => message)).toEqual([{ ja, en }]);
  });

  it('tells of a misspelt key once, not of the missing one as well', () => {
    expect(tell('confidnce: high', z.strictObject({ confidence: z.string() })).map(({ hint }) => hint.en)).toEqual(['Did you mean "confidence"?']);
  });

  it('asks for text in an empty key', () => {
    expect(tell('name:')).toMatchObject([{ path: ['name'], message: { en: 'has no value', ja: '値がありません' }, hint: { en: expect.stringContaining('Write text') } }]);
  });
});

describe('explain, more than anybody reads', () => {
  it('stops after two hundred, and says so', () => {
    const list = tell(`list: [${'{}, '.repeat(5_000)}]`);
    expect(list).toHaveLength(201);
    expect(list.at(-1)).toMatchObject({ path: [], message: { en: 'has 200 mistakes or more, which are not all shown' } });
    expect(tell(Array.from({ length: 5_000 }, (_, i) => `x${i}: a\n`).join(''))).toHaveLength(201);
    expect(tell(`list: [${'{}, '.repeat(199)}]`)).toHaveLength(199);
  });
});
