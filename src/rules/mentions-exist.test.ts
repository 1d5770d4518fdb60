import { describe, expect, it } from 'vitest';
import { criterion, statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { mentionsExist } from './mentions-exist.ts';

const guide = { title: 'x', description: 'x', order: 1, layers: ['cri' as const], checked: '2021-06-15' };
const files = exampleFiles([statement('docker', { term: 'docker', variants: ['linux'] })], {
  guides: { 'basics/ja': guide, 'basics/en': guide },
  criteria: { 'cri/default-runtime': criterion(1), 'cri/since': criterion(2, { sort: 'date', derived: { from: 'default-runtime', since: 'docker' } }) },
});

/** What is said of a text below the frontmatter of a guide that mentions an address. */
const find = (url: string, unreadable = {}) => {
  const context = ruleContext(files, { unreadable });
  const entry = context.content.guides.get('basics/ja');
  return entry ? [...mentionsExist.check({ ...context, mentions: [{ entry, path: [], at: { line: 7, column: 3 }, url }] })] : [];
};

describe('mentions-exist', () => {
  it.each([
    '/facts/example/cri/default-runtime/',
    '/facts/example/cri/default-runtime',
    '/facts/example/cri/default-runtime/#docker',
    '/facts/example/cri/since/#linux',
    '/services/example/',
    '/sources/example/document/',
    '/cri/default-runtime/',
    '/cri/',
    '/guides/basics/#heading',
    '/timeline/',
    '#here',
    'https://example.org/facts/x/cri/y/',
  ])('accepts %s', (url) => {
    expect(find(url)).toEqual([]);
  });

  it.each([
    ['/facts/example/cri/default-runtim/', '"example/cri/default-runtim" does not exist in content/facts/', 'Did you mean "example/cri/default-runtime"?'],
    ['/facts/example/cri/default-runtime/#dockre', '"dockre" does not exist in content/facts/example/cri/default-runtime.mdx', 'Did you mean "docker"?'],
    ['/services/exampel/', '"exampel" does not exist in content/services/', 'Did you mean "example"?'],
    ['/sources/example/lost/', '"example/lost" does not exist in content/sources/', 'Mend the id'],
    ['/cri/something-else/', '"cri/something-else" does not exist in content/criteria/', 'Mend the id'],
    ['/guides/basic/', '"basic" does not exist in content/guides/', 'Did you mean "basics"?'],
  ])('refuses %s where it stands', (url, message, hint) => {
    expect(find(url)).toMatchObject([{ at: { line: 7, column: 3 }, message: { en: message }, hint: { en: expect.stringContaining(hint) } }]);
  });

  it('says nothing of a file that is there with a mistake of its own', () => {
    expect(find('/facts/example/cri/node-os/#x', { facts: ['example/cri/node-os'] })).toEqual([]);
  });

  it('points at the sentence of a frontmatter', () => {
    const summary = both('see [x](/services/lost/)');
    expect(told(mentionsExist, ruleContext(exampleFiles([statement('a', { summary })]))).map(({ at }) => at)).toEqual([`${FACT} statements.0.summary.ja`, `${FACT} statements.0.summary.en`]);
  });
});
