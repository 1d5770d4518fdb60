import { describe, expect, it } from 'vitest';
import { mayAsk, renderAlone } from './alone.ts';
import { LongText, longTextsIn } from './long-text.ts';

describe('a page drawn from its props alone', () => {
  it('may ask for nothing else, also after waiting', async () => {
    await expect(renderAlone({ draw: () => 1 }, async () => {
      await Promise.resolve();
      mayAsk();
    })).rejects.toThrow(/kept between builds/);
  });

  it('leaves the others what they may', () => {
    expect(() => renderAlone({}, mayAsk)).not.toThrow();
    expect(mayAsk).not.toThrow();
  });
});

describe('a page kept by what the site knows', () => {
  const text = new LongText({ ja: 'あ', en: 'a' });
  const page = { texts: new Set(longTextsIn([{ references: [{ supports: text }] }])) };

  it('may ask, and say the long texts in its key', () => {
    expect(renderAlone(page, () => (mayAsk(), [text.ja, text.en, JSON.stringify(text)]))).toEqual(['あ', 'a', '{"ja":"あ","en":"a"}']);
  });

  it.each([['ja', (other: LongText) => other.ja], ['en', (other: LongText) => other.en], ['in JSON', (other: LongText) => JSON.stringify({ other })]])('fails where it says another (%s)', (_, say) => {
    const other = new LongText({ ja: 'い', en: 'b' });
    expect(() => renderAlone(page, () => say(other))).toThrow(/kept between builds/);
    expect(() => renderAlone({}, () => say(other))).not.toThrow();
    expect(() => renderAlone({ draw: () => 1 }, () => say(other))).not.toThrow();
  });

  it('fails where it is drawn from its props without their texts, and says one', () => {
    expect(() => renderAlone({ draw: () => 1, texts: new Set() }, () => text.ja)).toThrow(/kept between builds/);
    expect(() => renderAlone({ draw: () => 1, texts: new Set() }, mayAsk)).toThrow(/kept between builds/);
  });
});
