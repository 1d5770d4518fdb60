import { describe, expect, it } from 'vitest';
import { criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, FACT, ruleContext, told, type Files, type Surroundings } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredClaim } from '../schema/claim.ts';
import { referencesExist } from './references-exist.ts';

const find = (files: Files, around?: Surroundings) => told(referencesExist, ruleContext(files, around));
const pointing = (source: string) => [{ source, supports: both('Example') }];
const claim: AuthoredClaim = { claim: both('Example'), verdict: 'confirmed', finding: both('Example') };
const milestone = { title: both('Example'), layers: ['cri' as const], summary: both('Example'), references: pointing('example/document') };
const observation = { id: 'v1', date: '2021-05-10', kubernetes: '1.20', release: '1.20.4', variants: {}, how: both('Example'), source: 'example/document', seen: {} };
const seeing = (parts: object): Files => exampleFiles([statement('a')], { observations: { example: { observations: [{ ...observation, ...parts }] } } });

describe('references-exist, from facts', () => {
  it('accepts ids that lead somewhere', () => {
    expect(find(exampleFiles([statement('a', { term: 'docker', variants: ['linux', 'windows'] })]))).toEqual([]);
  });

  it.each([
    ['a source', statement('a', { references: pointing('example/documnt') }), 'references.0.source', 'content/sources/', 'example/document'],
    ['a term', statement('a', { term: 'dokcer' }), 'term', 'content/glossary/', 'docker'],
    ['a variant', statement('a', { variants: ['windows', 'linx'] }), 'variants.1', 'content/services/example.mdx', 'linux'],
  ])('points at the misspelt id of %s and names the nearest one', (_what, misspelt, path, where, near) => {
    expect(find(exampleFiles([misspelt]))).toMatchObject([
      { at: `${FACT} statements.0.${path}`, message: { en: expect.stringContaining(`does not exist in ${where}`) }, hint: { en: `Did you mean "${near}"?`, ja: `"${near}" のことですか。` } },
    ]);
  });

  it('points at the sources of both sides of a dispute', () => {
    const value = { type: 'disputed' as const, sides: [{ value: 'x', references: pointing('example/document') }, { value: 'y', references: pointing('example/documnt') }] };
    expect(find(exampleFiles([statement('a', { value })])).map(({ at }) => at)).toEqual([`${FACT} statements.0.value.sides.1.references.0.source`]);
  });

  it('suggests nothing where nothing is near, and says what to do instead', () => {
    expect(find(exampleFiles([statement('a', { term: 'something-else' })]))).toMatchObject([{ hint: { en: 'Mend the id, or add that file first.', ja: expect.stringContaining('先にそのファイルを加えて') } }]);
  });

  it('holds the path of a fact against services and criteria', () => {
    const files = exampleFiles([]);
    const misplaced = find({ ...files, facts: { 'exampl/cri/default-runtim': { statements: [statement('a')] } } });
    expect(misplaced).toMatchObject([
      { at: 'facts/exampl/cri/default-runtim', hint: { en: 'Did you mean "example"?' } },
      { at: 'facts/exampl/cri/default-runtim', hint: { en: 'Did you mean "cri/default-runtime"?' } },
    ]);
  });

  it('does not call a file missing that is there with a mistake of its own', () => {
    expect(find(exampleFiles([statement('a', { variants: ['linux'] })], { services: {} }), { unreadable: { services: ['example'] } })).toEqual([]);
  });
});

describe('references-exist, from other files', () => {
  it('holds the default of a variant against the statements', () => {
    const files = (pointer: string) => exampleFiles([statement('docker')], { services: { example: service({ cri: { linux: [pointer] }, cni: {} }) } });
    expect(find(files('cri/default-runtime#docker'))).toEqual([]);
    expect(find(files('cri/default-runtime#dokcer'))).toMatchObject([{ at: 'services/example variants.cri.0.default.0', message: { en: expect.stringContaining('content/facts/example/cri/default-runtime.mdx') }, hint: { en: 'Did you mean "docker"?' } }]);
    expect(find(files('cri/other#docker'))).toMatchObject([{ at: 'services/example variants.cri.0.default.0', message: { en: expect.stringContaining('content/facts/') } }]);
  });

  it('holds a derived criterion against criteria and glossary', () => {
    const files = (from: string, since: string) => exampleFiles([statement('a')], { criteria: { 'cri/default-runtime': criterion(1), 'cri/since': criterion(2, { derived: { from, since } }) } });
    expect(find(files('default-runtime', 'docker'))).toEqual([]);
    expect(find(files('default-runtim', 'dockr'))).toMatchObject([
      { at: 'criteria/cri/since derived.from', hint: { en: 'Did you mean "cri/default-runtime"?' } },
      { at: 'criteria/cri/since derived.since', hint: { en: 'Did you mean "docker"?' } },
    ]);
  });

  it('holds the bands of a timeline against glossary and criteria of the layer', () => {
    const files = (of: string, from: string) => exampleFiles([statement('a')], { criteria: { 'cri/default-runtime': criterion(1, { timeline: { versions: { of, from } } }), 'cri/version': criterion(2), 'cni/elsewhere': criterion(1) } });
    expect(find(files('docker', 'version'))).toEqual([]);
    expect(find(files('dockr', 'elsewhere')).map(({ at }) => at)).toEqual(['criteria/cri/default-runtime timeline.versions.of', 'criteria/cri/default-runtime timeline.versions.from']);
  });

  it.each<[string, Files, string]>([
    ['the service of a milestone', exampleFiles([statement('a')], { milestones: { '2021-05-10-x': { ...milestone, services: ['exampel'] } } }), 'milestones/2021-05-10-x services.0'],
    ['the source of a milestone', exampleFiles([statement('a')], { milestones: { '2021-05-10-x': { ...milestone, references: pointing('example/doc') } } }), 'milestones/2021-05-10-x references.0.source'],
    ['the statement of a claim', exampleFiles([statement('a')], { claims: { '01-x': { ...claim, statements: ['example/cri/default-runtime#b'] } } }), 'claims/01-x statements.0'],
    ['the source of a claim', exampleFiles([statement('a')], { claims: { '01-x': { ...claim, references: pointing('example/doc') } } }), 'claims/01-x references.0.source'],
    ['the source of a guide', exampleFiles([statement('a')], { guides: { 'x/ja': { title: 'x', description: 'x', order: 1, layers: ['cri'], checked: '2021-06-15', sources: ['example/doc'] } } }), 'guides/x/ja sources.0'],
    ['the source of an observation', seeing({ source: 'example/doc' }), 'observations/example observations.0.source'],
    ['the variant of an observation', seeing({ variants: { cri: 'linx' } }), 'observations/example observations.0.variants.cri'],
    ['the criterion of an observation', seeing({ seen: { 'cri/other': { saw: 'x' } } }), 'observations/example observations.0.seen.cri/other'],
    ['the term of an observation', seeing({ seen: { 'cri/default-runtime': { saw: 'x', term: 'dokcer' } } }), 'observations/example observations.0.seen.cri/default-runtime.term'],
  ])('points at %s that does not exist', (_what, files, at) => {
    expect(find(files).map((finding) => finding.at)).toEqual([at]);
  });

  it('accepts an observation of what exists', () => {
    expect(find(seeing({ variants: { cri: 'linux' }, seen: { 'cri/default-runtime': { saw: 'x', term: 'docker' } } }))).toEqual([]);
  });

  it('holds the file of observations against the services', () => {
    expect(find(exampleFiles([statement('a')], { observations: { exmple: { observations: [observation] } } }))).toMatchObject([{ at: 'observations/exmple', hint: { en: 'Did you mean "example"?' } }]);
  });
});
