import { listedPages, pagesOf } from './crawl.ts';
import { expect, test } from './test.ts';

/** Words that are right on one day alone. What counts from a date that is named (その2週間前, five months before) stays right. */
const RELATIVE = /\b(days?|weeks?|months?|years?) ago\b|\b(yesterday|tomorrow|recently|nowadays|(last|next) (week|month|year))\b|昨日|明日|先週|先月|昨年|去年|今週|今月|今年|来週|来月|来年|先日|このほど/i;

test('no page speaks of a time that moves: what it says stays true', () => {
  const found = listedPages(pagesOf('dist')).flatMap(([address, { html }]) => {
    const text = html.replace(/<(script|style|svg|pre)[\s>][\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, '');
    const [said] = RELATIVE.exec(text) ?? [];
    return said === undefined ? [] : [`${address}: ${text.slice(Math.max(0, text.indexOf(said) - 30), text.indexOf(said) + 30).replace(/\s+/g, ' ')}`];
  });
  expect(found).toEqual([]);
});
