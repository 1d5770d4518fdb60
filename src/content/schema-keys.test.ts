import { expect, it } from 'vitest';
import { z } from 'zod';
import { isRequired, keysAt, wordsAt } from './schema-keys.ts';

const schema = z.strictObject({
  name: z.string(),
  when: z.union([z.string(), z.literal('unknown'), z.strictObject({ by: z.string(), after: z.string().optional() })]),
  list: z.array(z.strictObject({ id: z.string(), deep: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a'), one: z.string() }), z.strictObject({ type: z.literal('b'), two: z.string() })]) })),
  either: z.union([z.string(), z.strictObject({ id: z.string(), both: z.string() }), z.strictObject({ both: z.string().optional() })]).optional(),
  named: z.record(z.string(), z.strictObject({ saw: z.string() })),
});

it.each([
  [[], ['name', 'when', 'list', 'either', 'named']],
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

it.each([
  [['name'], true],
  [['either'], false],
  [['when', 'by'], true],
  [['when', 'after'], false],
  [['list', 3, 'id'], true],
  [['list', 0, 'deep', 'one'], true],
  [['either', 'id'], true],
  [['either', 'both'], false],
  [['named', 'anything', 'saw'], true],
  [['name', 'nothing'], false],
  [['nowhere'], false],
])('whether %j may not be left out: %s', (path, required) => {
  expect(isRequired(schema, path)).toBe(required);
});
