import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext } from '../../tests/fixtures/rule-context.ts';
import { linksLeadOn, SECTIONS } from './links-lead-on.ts';

const guide = { title: 'x', description: 'x', order: 1, layers: ['cri' as const], checked: '2021-06-15' };

/** What is said of a text below the frontmatter of a guide that links to an address. */
function find(url: string) {
  const context = ruleContext(exampleFiles([statement('docker')], { guides: { 'basics/en': guide } }));
  const entry = context.content.guides.get('basics/en');
  const headings = new Map(entry ? [[entry, [{ depth: 2, text: 'What `cri-o` is', at: { line: 9, column: 1 } }, { depth: 2, text: 'Again', at: { line: 11, column: 1 } }, { depth: 2, text: 'Again', at: { line: 13, column: 1 } }]]] : []);
  return entry ? [...linksLeadOn.check({ ...context, headings, mentions: [{ entry, path: [], at: { line: 7, column: 3 }, url }] })] : [];
}

describe('links-lead-on', () => {
  it('knows every section there are pages of', () => {
    const pages = readdirSync('src/pages/[...lang]').map((name) => name.replace(/\.(astro|ts)$/, '')).filter((name) => !/^(index|site\.webmanifest)$/.test(name));
    // A page and a folder of its name are one section.
    expect([...SECTIONS].sort()).toEqual([...new Set(pages.flatMap((name) => (name === '[layer]' ? ['cri', 'cni'] : [name])))].sort());
  });

  it.each(['/', '/timeline/', '/timeline/?show=cri', '/glossary/#docker', '/as-of/', '/as-of/2021-06/', '/compare/', '/compare/2021-05/2021-06/', '/cri/#cri-default-runtime', '/cri/#example-linux', '/#example', '/services/example/#cri-default-runtime', '/timeline/#anything', '/calendar.ics', '/data/v1/statements.json', '/cri/whatever/', '#again-1', '/guides/basics/#again', '/guides/elsewhere/#unread', 'https://example.org/en'])('accepts %s', (url) => {
    expect(find(url)).toEqual([]);
  });

  it.each([
    ['../what-is-cni/', 'from the root of the site', 'サイトの先頭から'],
    ['/en/guides/what-is-cri/', 'Leave /en or /ja out', '/en を消して'],
    ['/timelin/', 'Did you mean "/timeline/"?', '"/timeline/" のことですか。'],
    ['/zzzzzz/', 'After the first / comes one of: about', '/ の次に来るのは'],
    ['/guides/what-is-cri', 'End it with /', '/ で終えて'],
    ['/as-of/2021-13/', 'Write a month from 2021-05 to 2021-06', '2021-05 から 2021-06'],
    ['/as-of/2020-01/', 'Write a month from 2021-05 to 2021-06', '2021-05 から 2021-06'],
    ['#agian', 'Did you mean "again"?', '"again" のことですか。'],
    ['/guides/basics/#agian-1', 'Did you mean "again-1"?', '"again-1" のことですか。'],
    ['/as-of/2021-00/', 'Write a month from 2021-05 to 2021-06', '2021-05 から 2021-06'],
    ['/compare/2021-05/2020-01/', 'Write a month from 2021-05 to 2021-06', '2021-05 から 2021-06'],
    ['/cri/#cri-default-runtim', 'Did you mean "cri-default-runtime"?', '"cri-default-runtime" のことですか。'],
    ['/cri/#example-linus', 'Did you mean "example-linux"?', '"example-linux" のことですか。'],
    ['/#exampl', 'Did you mean "example"?', '"example" のことですか。'],
    ['/services/example/#cri-default-runtme', 'Did you mean "cri-default-runtime"?', '"cri-default-runtime" のことですか。'],
    ['/article-2021-05/#claim-9', 'Mend the id', 'idを直すか'],
    ['/glossary/#dockr', 'Did you mean "docker"?', '"docker" のことですか。'],
  ])('refuses %s at its line', (url, en, ja) => {
    expect(find(url)).toMatchObject([{ at: { line: 7, column: 3 }, hint: { en: expect.stringContaining(en), ja: expect.stringContaining(ja) } }]);
  });

  it('points at a sentence of the frontmatter', () => {
    const context = ruleContext(exampleFiles([statement('docker', { summary: { ja: '[試験](/en/cri/)です。', en: 'A test.' } })]));
    expect([...linksLeadOn.check(context)].map(({ entry, path }) => `${entry.collection}/${entry.id} ${path.join('.')}`)).toEqual([`${FACT} statements.0.summary.ja`]);
  });
});
