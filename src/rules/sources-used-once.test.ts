import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, ruleContext, source, told, type Files, type Surroundings } from '../../tests/fixtures/rule-context.ts';
import { sourcesUsedOnce } from './sources-used-once.ts';

const find = (files: Files, around?: Surroundings) => told(sourcesUsedOnce, ruleContext(files, around));
const reference = { source: 'example/document', supports: both('Example') };
const sources = { 'example/document': source() };
const observation = { id: 'v1', date: '2021-05-10', kubernetes: '1.20', release: '1.20.4', variants: {}, how: both('Example'), source: 'example/document', seen: {} };

describe('sources-used-once', () => {
  it.each<[string, Files]>([
    ['statement', exampleFiles([statement('a')])],
    ['milestone', { sources, milestones: { '2021-05-10-x': { title: both('x'), layers: ['cri'], summary: both('x'), references: [reference] } } }],
    ['claim', { sources, claims: { '01-x': { claim: both('x'), verdict: 'confirmed', finding: both('x'), references: [reference] } } }],
    ['guide', { sources, guides: { 'x/ja': { title: 'x', description: 'x', order: 1, layers: ['cri'], checked: '2021-06-15', sources: ['example/document'] } } }],
    ['observation', { sources, observations: { example: { observations: [observation] } } }],
  ])('accepts a source that a %s points at', (_what, files) => {
    expect(find(files)).toEqual([]);
  });

  it('accepts a source that only a side of a dispute points at', () => {
    const side = { value: 'x', references: [reference] };
    expect(find(exampleFiles([statement('a', { references: [], value: { type: 'disputed', sides: [side, side] } })]))).toEqual([]);
  });

  it('refuses a source that nothing points at, and tells how to use it', () => {
    expect(find({ sources })).toMatchObject([
      { at: 'sources/example/document', message: { en: 'nothing points at this source' }, hint: { en: 'Refer to it with source: example/document, or remove the file.', ja: expect.stringContaining('source: example/document') } },
    ]);
  });

  it('calls no source unused while a file that may use it cannot be read', () => {
    expect(find({ sources }, { unreadable: { facts: ['example/cri/default-runtime'] } })).toEqual([]);
  });

  const two = { 'example/document': source(), 'example/later': source() };

  it('points at the url of the second file with one address, and names the first', () => {
    const references = [reference, { ...reference, source: 'example/later' }];
    expect(find(exampleFiles([statement('a', { references })], { sources: two }))).toMatchObject([
      { at: 'sources/example/later url', message: { en: 'the source "example/document" already has this url' }, hint: { en: 'Use "example/document" and remove this file.', ja: expect.stringContaining('"example/document" を使い') } },
    ]);
  });

  it('still compares addresses while another file cannot be read', () => {
    expect(find({ sources: two }, { unreadable: { facts: ['example/cri/default-runtime'] } }).map(({ at }) => at)).toEqual(['sources/example/later url']);
  });

  it('accepts two addresses on one host', () => {
    const references = [reference, { ...reference, source: 'example/later' }];
    expect(find(exampleFiles([statement('a', { references })], { sources: { ...two, 'example/later': source('https://example.org/later') } }))).toEqual([]);
  });
});
