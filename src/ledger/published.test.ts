import { describe, expect, it } from 'vitest';
import { readPage } from '../publish/page.ts';
import { brokenPromises } from './compare.ts';
import { promised, publishedBy, type Addresses } from './published.ts';

const page = (path: string, body = '') => readPage(path, `<html lang="${path.startsWith('/en/') ? 'en' : 'ja'}"><body><main>${body}</main></body></html>`);
const place = '<p id="here">x</p><a class="permalink" href="#here">#</a>';

const SITE: Addresses = {
  pages: [page('/about/'), page('/en/about/'), page('/cri/x/', place), page('/en/cri/x/', place)],
  embeds: ['/embed/cri/x/', '/en/embed/cri/x/'],
  files: ['/data/v1/statements.json', '/about/index.md', '/_headers'],
};
const entries = [...promised(SITE).values()].flat().map((address, i) => ({ address, file: 'ledger/all.txt', line: i + 1 }));
const missed = (site: Addresses) => brokenPromises({ entries, moves: [], implied: [] }, publishedBy(site)).map(({ message }) => message.en);
const without = (path: string): Addresses => ({ pages: SITE.pages.filter((one) => one.path !== path), embeds: SITE.embeds.filter((one) => one !== path), files: SITE.files.filter((one) => one !== path) });

describe('a built site', () => {
  it('promises its pages, places, embeds and files, but not what follows from a page or is for its host', () => {
    expect(entries.map(({ address }) => address).sort()).toEqual(['/about/', '/cri/x/', '/cri/x/#here', '/data/v1/statements.json', '/embed/cri/x/']);
  });

  it('keeps its promises while all is there', () => {
    expect(missed(SITE)).toEqual([]);
  });

  it.each([
    ['/about/', ['/about/']],
    ['/en/about/', ['/about/']],
    ['/en/cri/x/', ['/cri/x/', '/cri/x/#here']],
    ['/embed/cri/x/', ['/embed/cri/x/']],
    ['/data/v1/statements.json', ['/data/v1/statements.json']],
  ])('breaks one where %s is removed, in one language or both', (path, lost) => {
    expect(missed(without(path)).sort()).toEqual(lost.map((address) => `the published address ${address} is gone`));
  });

  it('breaks one where a place is only left to say where something went', () => {
    const gone = page('/cri/x/', '<div class="caution moved-away" id="here">x</div>');
    expect(missed({ ...SITE, pages: SITE.pages.map((one) => (one.path === '/cri/x/' ? gone : one)) })).toEqual(['the published address /cri/x/#here is gone']);
  });
});
