import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { quotations } from './formats.ts';
import { quotableFact, quotableSnapshot } from './quotable.ts';

const knowledge = movedService();
const fact = quotableFact(knowledge, knowledge.facts.get('example/cri/default-runtime')!)!;
const urlIn = (lang: string) => `https://example.org/${lang}/`;

describe('a quotation', () => {
  it('says what was true as of the month, in either language', () => {
    const { ja, en } = quotations(fact, urlIn, 'ja');
    expect(ja).toContain('2021年10月の時点で、Exampleの「Example」は「containerd」');
    expect(en).toContain('As of October 2021, “Example” of Example: containerd (new, since 2021-08).');
  });

  it('of a month names every service', () => {
    expect(quotableSnapshot(knowledge, '2021-05').sentence.en).toBe('As of May 2021, Example: “Example” Docker.');
  });

  it('is JSON that reference managers read, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { csl } = quotations({ ...fact, sentence: { ja: text, en: text } }, urlIn, 'en');
        expect(JSON.parse(csl)[0]).toMatchObject({ note: text, type: 'webpage', URL: 'https://example.org/en/' });
      }),
    );
  });

  it('keeps its braces balanced in BibTeX, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { bibtex } = quotations({ ...fact, sentence: { ja: text, en: text } }, urlIn, 'en');
        const bare = bibtex.replace(/\\[\\{}%&#_$]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
    );
  });
});
