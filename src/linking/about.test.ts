import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { aboutPage } from './about.ts';

const knowledge = movedService();
const moves = [
  { from: '/about/#old', to: ['/about/#new'], on: '2021-09-01' },
  { from: '/about/more/', to: ['/about/'], on: '2021-09-01' },
];
const about = aboutPage(knowledge, [], moves, 'en', '/about/');

describe('the frame of a page', () => {
  it('counts what the site knows, without what follows from other statements', () => {
    const written = [...knowledge.facts.values()].flatMap(({ statements }) => statements).filter(({ derivedFrom }) => !derivedFrom);
    expect(about.counts).toEqual({ facts: knowledge.facts.size, statements: written.length, sources: knowledge.sources.size, today: knowledge.today });
  });

  it('names what moved away from the page, and not the pages that moved', () => {
    expect(about.movedAway).toEqual([moves[0]]);
  });

  it('has the picture of the site where the page is about nothing in particular', () => {
    expect(about.picture.address).toBe('/pictures/en/site.png');
    expect(about.embed).toBeUndefined();
  });

  it('moved nothing away from a page without an address', () => {
    expect(aboutPage(knowledge, [], moves, 'en', undefined).movedAway).toEqual([]);
  });
});
