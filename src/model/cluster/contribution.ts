import type { Bilingual } from '../../schema/refusal.ts';
import type { Day } from '../date.ts';
import type { Layer } from '../layer.ts';
import { nonAnswerOf } from '../statement.ts';
import { scrub } from './anonymise.ts';
import type { ComparedCriterion } from './compare.ts';
import type { Group } from './groups.ts';
import type { Recognised } from './recognised.ts';
import { sightings } from './sightings.ts';

/** A file of content/, or an entry for one, that a reader can propose. */
export interface Proposal {
  /** Below the root of the repository. */
  path: string;
  text: string;
}

/** Sentences that proposals hold, in both languages. */
export interface ProposalWords {
  how: Bilingual;
  summary: (value: string, release: string) => Bilingual;
  supports: (saw: string) => Bilingual;
}

export interface Proposals {
  /** An entry for the service’s observations. */
  observation: Proposal;
  source: Proposal;
  /** Only where a statement is missing or wrong. */
  statement?: Proposal;
}

/**
 * The cluster as content: an observation of one kind of node, the source it needs, and a statement for the first criterion
 * of the runtime that the site is wrong or silent about. That decides the kind of node, else it is the most frequent one. Undefined where service or version are not known.
 */
export function proposals(recognised: Recognised, groups: readonly Group[], compared: readonly ComparedCriterion[], date: Day, words: ProposalWords): Proposals | undefined {
  const missing = compared.find(({ verdict, statements, elsewhen, fact }) => (verdict === 'differs' || (verdict === 'silent' && statements.every(nonAnswerOf))) && !elsewhen && fact.criterion.startsWith('cri/'));
  const group = missing?.groups[0] ?? groups.find(({ minor }) => minor !== undefined);
  const { service } = recognised;
  if (!service || !group?.minor || !group.release) return undefined;
  const id = `v${group.release.replaceAll('.', '-')}-${group.variants.cri ?? 'nodes'}`;
  const source = `readers/${service.id}-${date}-${id}`;
  return {
    observation: { path: `content/observations/${service.id}.yaml`, text: observation(id, source, group, recognised, compared, date, words) },
    source: { path: `content/sources/${source}.yaml`, text: sourceFile(service.id, group, date) },
    ...(missing ? { statement: statementFile(service.id, source, group, missing, date, words) } : {}),
  };
}

function observation(id: string, source: string, group: Group, recognised: Recognised, compared: readonly ComparedCriterion[], date: Day, words: ProposalWords): string {
  const seen = Object.entries(sightings(group, recognised)).map(([criterion, { saw, term, version, number }]) => {
    const differs = compared.some((c) => c.fact.criterion === criterion && c.groups.includes(group) && c.verdict === 'differs');
    const keys = [`saw: ${quoted(saw)}`, term && `term: ${term}`, version && `version: ${quoted(version)}`, number !== undefined && `number: ${number}`, differs && 'explained: { ja: …, en: … }'];
    return `      ${criterion}: { ${keys.filter(Boolean).join(', ')} }`;
  });
  return [
    `  - id: ${id}`,
    `    date: ${date}`,
    `    kubernetes: ${quoted(group.minor ?? '')}`,
    `    release: ${quoted(group.release ?? '')}`,
    `    variants: { ${(['cri', 'cni'] as const).flatMap((layer) => (group.variants[layer] ? [`${layer}: ${group.variants[layer]}`] : [])).join(', ')} }`,
    '    how:',
    `      ja: ${quoted(words.how.ja)}`,
    `      en: ${quoted(words.how.en)}`,
    `    source: ${source}`,
    '    seen:',
    ...seen,
    '',
  ].join('\n');
}

function sourceFile(service: string, { release = '' }: Group, date: Day): string {
  return [
    'url: https://github.com/OWNER/REPOSITORY/issues/NUMBER',
    `title: ${quoted(`Observation: ${service} Kubernetes ${release}`)}`,
    'publisher: GitHub',
    'kind: third-party',
    'language: en',
    `date: ${date}`,
    '',
  ].join('\n');
}

function statementFile(service: string, source: string, group: Group, { fact, sighting }: ComparedCriterion, date: Day, words: ProposalWords): Proposal {
  const layer = fact.criterion.slice(0, 3) as Layer;
  const variant = group.variants[layer];
  const value = scrub(valueOf(group, fact.criterion, sighting.saw));
  const both = ({ ja, en }: Bilingual) => `{ ja: ${quoted(ja)}, en: ${quoted(en)} }`;
  const lines = [
    '---',
    'statements:',
    `  - id: ${[variant, ...value.toLowerCase().split(/[^a-z0-9]+/)].filter(Boolean).join('-').slice(0, 60).replace(/-$/, '')}`,
    `    value: ${quoted(value)}`,
    ...(variant ? [`    variants: [${variant}]`] : []),
    ...(sighting.term ? [`    term: ${sighting.term}`] : []),
    ...(sighting.version ? [`    version: ${quoted(sighting.version)}`] : []),
    `    kubernetes: { from: ${quoted(group.minor ?? '')}, until: ${quoted(group.minor ?? '')} }`,
    `    valid: { from: { by: ${date} }, until: { last-seen: ${date} } }`,
    `    summary: ${both(words.summary(value, group.release ?? ''))}`,
    '    references:',
    `      - source: ${source}`,
    `        supports: ${both(words.supports(scrub(sighting.saw)))}`,
    '    confidence: medium',
    `    recorded: ${date}`,
    `    checked: ${date}`,
    '---',
    '',
  ];
  return { path: `content/facts/${service}/${fact.criterion}.mdx`, text: lines.join('\n') };
}

/** The value in the words of the site: `containerd 2.1.6` for a runtime, the image as printed for an operating system. */
function valueOf({ runtime }: Group, criterion: string, saw: string): string {
  const name = typeof runtime?.name === 'string' ? runtime.name : (runtime?.name.en ?? saw);
  if (criterion === 'cri/runtime-version') return `${name} ${runtime?.version ?? ''}`.trim();
  return criterion === 'cri/default-runtime' ? name : saw;
}

/** A scalar in double quotes: JSON's strings are YAML's (YAML 1.2, 1.3). */
function quoted(text: string): string {
  return JSON.stringify(scrub(text));
}
