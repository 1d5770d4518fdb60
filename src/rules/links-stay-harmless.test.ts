import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { linksStayHarmless } from './links-stay-harmless.ts';

const find = (en: string) => told(linksStayHarmless, ruleContext(exampleFiles([statement('a', { summary: { ja: '試験', en } })])));

describe('links-stay-harmless', () => {
  it.each(['https://example.org/', 'mailto:someone@example.org', '/cri/', './other/', '../other/', '#docker'])('accepts a link to %s', (url) => {
    expect(find(`See [there](${url}).`)).toEqual([]);
  });

  it.each([
    'http://example.org/',
    'HTTPS://example.org/',
    'javascript:alert`1`',
    'data:text/html,x',
    'ftp://example.org/',
    '//example.org/',
    '/\\example.org/',
    'example.org',
    '',
  ])('refuses a link to "%s" and says what is allowed', (url) => {
    expect(find(`See [there](${url}).`)).toMatchObject([
      { at: `${FACT} statements.0.summary.en`, message: { en: `the link to "${url}" is not allowed` }, hint: { en: expect.stringContaining('Only https:, mailto: and addresses within the site'), ja: expect.stringContaining('https:・mailto: またはサイト内のパス') } },
    ]);
  });

  it.each(['https://example.org/', 'https://EXAMPLE.org/other', 'http://example.org', ' the page of example.com', 'example.com'])('accepts the words "%s" for a link to the same host, or words that are no address', (words) => {
    expect(find(`See [${words}](https://example.org/page).`)).toEqual([]);
  });

  it.each(['https://example.com/', 'www.example.com', 'HTTPS://example.com', 'https://example.org.example.com/'])('refuses the words "%s" for a link to another host', (words) => {
    expect(find(`See [${words}](https://example.org/page).`)).toMatchObject([{ message: { en: expect.stringContaining('read as another address') }, hint: { ja: expect.stringContaining('リンクの文字は') } }]);
  });

  it('leaves code and plain text alone', () => {
    expect(find('Run `curl [x](http://example.org/)` or read http://example.org/ aloud.')).toEqual([]);
  });

  it('reports every bad link of a sentence', () => {
    expect(find('[a](http://a.example/) [b](https://b.example/) [c](http://c.example/)')).toHaveLength(2);
  });

  it('looks into every collection, as deep as texts lie', () => {
    const bad = both('[x](http://example.org/)');
    const context = ruleContext({
      glossary: { docker: { name: 'Docker', definition: bad } },
      facts: { 'example/cri/default-runtime': { statements: [statement('a', { references: [{ source: 'example/document', supports: bad }] })] } },
    });
    expect(told(linksStayHarmless, context).map(({ at }) => at).sort()).toEqual([
      `${FACT} statements.0.references.0.supports.en`,
      `${FACT} statements.0.references.0.supports.ja`,
      'glossary/docker definition.en',
      'glossary/docker definition.ja',
    ]);
  });
});
