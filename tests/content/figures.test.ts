import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/components/figures/drawings/index.ts';
import { textWidth } from '../../src/components/figures/measure.ts';
import { NAME_SIZE, TEXT_SIZE, WIDTH, type Label, type Rect } from '../../src/components/figures/shapes.ts';
import { checkContent } from '../../src/content/check.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { toKnowledge } from '../../src/model/knowledge.ts';

const knowledge = toKnowledge((await checkContent('content')).content);
const drawn = Object.entries(FIGURES).flatMap(([name, figure]) => LANGUAGES.map((language) => [`${name} (${language})`, figure.picture(language, knowledge)] as const));

function place({ text, x, y, anchor, tone }: Label): Rect {
  const size = tone === 'strong' ? NAME_SIZE : TEXT_SIZE;
  const width = textWidth(text, size);
  return { x: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, y: y - size + 2, width, height: size };
}

const meet = (a: Rect, b: Rect) => a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;

describe('every figure', () => {
  it.each(drawn)('%s keeps its words and boxes within its edges', (_, { height, labels, boxes, boundaries }) => {
    for (const { x, y, width, height: tall } of [...labels.map(place), ...boxes, ...boundaries]) {
      expect(x).toBeGreaterThanOrEqual(-0.5);
      expect(x + width).toBeLessThanOrEqual(WIDTH + 0.5);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + tall).toBeLessThanOrEqual(height);
    }
  });

  it.each(drawn)('%s lets no words lie on others', (_, { labels }) => {
    const on = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => meet(place(a), place(b))).map((b) => `${a.text} / ${b.text}`));
    expect(on).toEqual([]);
  });

  it.each(drawn)('%s leads no arrow through a box', (_, { arrows, boxes }) => {
    const headed = arrows.filter(({ head }) => head);
    const through = headed.flatMap(({ points: [[fromX, fromY] = [0, 0], ...rest] }) => {
      const [x, y] = rest.at(-1) ?? [fromX, fromY];
      const line = { x: Math.min(fromX, x) + 1, y: Math.min(fromY, y) + 1, width: Math.max(Math.abs(x - fromX) - 2, 1), height: Math.max(Math.abs(y - fromY) - 2, 1) };
      return boxes.filter((box) => meet(line, box));
    });
    expect(through).toEqual([]);
  });
});

describe('the figures of the guides', () => {
  const guides = readdirSync('content/guides').flatMap((slug) => LANGUAGES.map((language) => [`${slug}/${language}`, readFileSync(`content/guides/${slug}/${language}.mdx`, 'utf8')] as const));
  const named = (text: string) => [...text.matchAll(/<Figure name="([^"]+)"/g)].map((match) => match[1]);

  it.each(guides)('%s shows at least one', (_, text) => expect(named(text).length).toBeGreaterThan(0));

  it('are all shown somewhere', () => {
    expect([...new Set(guides.flatMap(([, text]) => named(text)))].sort()).toEqual(Object.keys(FIGURES).sort());
  });
});
