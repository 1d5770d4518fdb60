import { expect, test } from 'vitest';
import { problemsByRule, ruleContext } from '../check.ts';
import { readContent } from '../read.ts';
import { glimpse } from './glimpse.ts';

test('every file of content/ keeps the rules where it alone is looked at', async () => {
  const read = await readContent('content');
  const context = ruleContext(read);
  const told = [...read.files.keys()].flatMap((entry) => [...problemsByRule(read, glimpse(context, new Set([entry])))].flat());
  expect(told).toEqual([]);
});
