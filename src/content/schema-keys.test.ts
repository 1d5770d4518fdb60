import { expect, it } from 'vitest';
import { z } from 'zod';
import { keysAt, wordsAt } from './schema-keys.ts';

const schema = z.strictObject({
  name: z.string(),
  when: z.union([z.string(), z.literal('unknown'), z.strictObject({ by: z.string(), after: z.string().optional() })]),
  list: z.array(z.strictObject({ id: z.string(), deep: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a'), one: z.string() }), z.strictObject({ type: z.literal('b'), two: z.string() })]) })),
  named: z.record(z.string(), z.strictObject({ saw: z.string() })),
});

it.each([
  [[], ['name', 'when', 'list', 'named']],
  [['name'], []],
  [['when'], ['by', 'after']],
  [['list'], []],
  [['list', 0], ['id', 'deep']],
  [['list', 7, 'deep'], ['type', 'one', 'two']],
  [['named', 'anything'], ['saw']],
  [['nowhere', 'at', 'all'], []],
])('at %j there may be the keys %j', (path, keys) => {
  expect(keysAt(schema, path)).toEqual(keys);
});

it('words that stand beside other values are known where they may stand', () => {
  expect([wordsAt(schema, ['when']), wordsAt(schema, ['name']), wordsAt(schema, ['list', 0, 'deep', 'type'])]).toEqual([['unknown'], [], ['a', 'b']]);
});
