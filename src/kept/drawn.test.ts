import { describe, expect, it } from 'vitest';
import { digestOf, mayAsk, renderDrawn } from './drawn.ts';

const statement = (text: string) => ({ id: 'first', summary: { en: text } });

describe('what a page is drawn from', () => {
  it('is the same where every part is', () => {
    expect(digestOf({ rows: [{ main: statement('a') }] })).toBe(digestOf({ rows: [{ main: statement('a') }] }));
  });

  it.each([
    ['of something with an id', { rows: [{ main: statement('b') }] }],
    ['beside it', { rows: [{ main: statement('a') }], title: 'T' }],
    ['in number', { rows: [{ main: statement('a') }, { main: statement('a') }] }],
    ['in its id', { rows: [{ main: { ...statement('a'), id: 'second' } }] }],
  ])('is another where a part %s is', (_, other) => {
    expect(digestOf(other)).not.toBe(digestOf({ rows: [{ main: statement('a') }] }));
  });

  it.each([[{ answers: new Map([['a', 1]]) }], [{ services: new Set(['a']) }], [{ name: () => 'a' }]])('has to be told whole: %o', (value) => {
    expect(() => digestOf(value)).toThrow(/JSON has no words/);
  });
});

describe('a page drawn from its props alone', () => {
  it('may ask for nothing else, also after waiting', async () => {
    await expect(renderDrawn({ draw: () => 1 }, async () => {
      await Promise.resolve();
      mayAsk();
    })).rejects.toThrow(/kept between builds/);
  });

  it('leaves the others what they may', () => {
    expect(() => renderDrawn({}, mayAsk)).not.toThrow();
    expect(mayAsk).not.toThrow();
  });
});
