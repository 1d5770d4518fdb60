import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, FACT, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import { nothingLeftOpen } from './nothing-left-open.ts';

const find = (en: string) => told(nothingLeftOpen, ruleContext(exampleFiles([statement('a', { summary: { ja: '試験です。', en } })])));

describe('nothing-left-open', () => {
  it.each(['All is said.', 'The comment `TODO` stands there.', 'Wait…', '1.24'])('accepts %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each(['TODO', 'TBD: look it up', 'See FIXME.', '…', '...', '-'])('refuses %j', (text) => {
    expect(find(text)).toMatchObject([{ at: `${FACT} statements.0.summary.en`, message: { en: expect.stringContaining('is left here'), ja: expect.stringContaining('残っています') }, hint: { en: expect.stringContaining('Write what readers are to read') } }]);
  });

  it('refuses a value that is a note, and takes the title of a source as it is', () => {
    expect(told(nothingLeftOpen, ruleContext(exampleFiles([statement('a', { value: 'TBD' })])))).toHaveLength(1);
    const source = { url: 'https://example.org/todo', title: 'TODO list of the project', publisher: 'Example', kind: 'repository' as const, language: 'en' as const };
    expect(told(nothingLeftOpen, ruleContext({ sources: { 'example/todo': source } }))).toEqual([]);
  });

  it('takes a sign between words of the site for what it is', () => {
    const sign = { ja: '・', en: ', ' };
    const kind = { 'vendor-docs': sign, 'release-notes': sign, 'vendor-blog': sign, 'upstream-docs': sign, repository: sign, 'third-party': sign };
    expect(told(nothingLeftOpen, ruleContext({ words: { kind } }))).toEqual([]);
  });
});
