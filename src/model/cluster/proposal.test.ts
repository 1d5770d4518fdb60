import { describe, expect, test } from 'vitest';
import type { ComparedCriterion } from './compare.ts';
import { proposals, type ProposalWords } from './contribution.ts';
import type { Group } from './groups.ts';
import type { Found, Recognised } from './recognised.ts';
import type { SiteFact } from './site-facts.ts';

const WORDS: ProposalWords = {
  how: { ja: 'kubectl で見ました。', en: 'Seen with kubectl.' },
  summary: (value, release) => ({ ja: `${release} は ${value}`, en: `${value} on ${release}` }),
  supports: (saw) => ({ ja: `「${saw}」`, en: `"${saw}"` }),
};
const DAY = '2026-11-20';
const found = (id: string, more: Partial<Found> = {}): Found => ({ id, name: id, certain: true, ...more });
const CLUSTER: Recognised = { service: found('eks'), otherServices: [], nodes: [], networkPolicy: [], reasons: [] };
const GROUP: Group = { nodes: 2, release: '1.33.5', minor: '1.33', variants: { cri: 'al2023', cni: 'prefix' }, printedRuntime: 'containerd://2.1.6', runtime: found('containerd', { term: 'containerd', version: '2.1.6' }), osImage: 'Linux 3 on 10.0.0.1', maxPods: 29 };
const compared = (criterion: SiteFact['criterion'], saw: string, more: Partial<ComparedCriterion> & { term?: string; version?: string } = {}): ComparedCriterion => {
  const { term, version, ...rest } = more;
  return { fact: { criterion, name: criterion, address: '/f/', statements: [] }, sighting: { saw, ...(term ? { term } : {}), ...(version ? { version } : {}) }, groups: [GROUP], verdict: 'differs', statements: [], ...rest };
};
const proposed = (all: ComparedCriterion[], groups: Group[] = [GROUP], cluster = CLUSTER) => proposals(cluster, groups, all, DAY, WORDS);

test('a proposal is an observation and its source, in files of their own', () => {
  expect(proposed([])).toEqual({
    observation: {
      path: 'content/observations/eks.yaml',
      text: `  - id: v1-33-5-al2023
    date: 2026-11-20
    kubernetes: "1.33"
    release: "1.33.5"
    variants: { cri: al2023, cni: prefix }
    how:
      ja: "kubectl で見ました。"
      en: "Seen with kubectl."
    source: readers/eks-2026-11-20-v1-33-5-al2023
    seen:
      cri/default-runtime: { saw: "containerd://2.1.6", term: containerd }
      cri/runtime-version: { saw: "containerd://2.1.6", version: "2.1.6" }
      cri/node-os: { saw: "Linux 3 on 192.0.2.1" }
      cni/pod-density: { saw: "29", number: 29 }
`,
    },
    source: {
      path: 'content/sources/readers/eks-2026-11-20-v1-33-5-al2023.yaml',
      text: `url: https://github.com/OWNER/REPOSITORY/issues/NUMBER
title: "Observation: eks Kubernetes 1.33.5"
publisher: GitHub
kind: third-party
language: en
date: 2026-11-20
`,
    },
  });
});

test('an observation asks for an explanation where it differs, on these nodes alone', () => {
  const asks = (...all: ComparedCriterion[]) => (proposed(all)?.observation.text.match(/^ {6}\S+(?=: .*explained: \{ ja: …, en: … \} \}$)/gm) ?? []).map((line) => line.trim());
  expect(asks(compared('cni/pod-density', '29'), compared('cri/node-os', 'x', { verdict: 'agrees' }))).toEqual(['cni/pod-density']);
  expect(asks(compared('cni/pod-density', '29', { groups: [{ ...GROUP }] }))).toEqual([]);
  expect(asks(compared('cni/network-policy', 'x'))).toEqual([]);
});

test('a statement is proposed in the words of the site', () => {
  expect(proposed([compared('cri/runtime-version', 'containerd://2.1.6', { version: '2.1.6' })])?.statement).toEqual({
    path: 'content/facts/eks/cri/runtime-version.mdx',
    text: `---
statements:
  - id: al2023-containerd-2-1-6
    value: "containerd 2.1.6"
    variants: [al2023]
    version: "2.1.6"
    kubernetes: { from: "1.33", until: "1.33" }
    valid: { from: { by: 2026-11-20 }, until: { last-seen: 2026-11-20 } }
    summary: { ja: "1.33.5 は containerd 2.1.6", en: "containerd 2.1.6 on 1.33.5" }
    references:
      - source: readers/eks-2026-11-20-v1-33-5-al2023
        supports: { ja: "「containerd://2.1.6」", en: "\\"containerd://2.1.6\\"" }
    confidence: medium
    recorded: 2026-11-20
    checked: 2026-11-20
---
`,
  });
});

describe('the value of a proposed statement', () => {
  const lines = (criterion: SiteFact['criterion'], saw: string, group: Partial<Group> = {}, term?: string) =>
    (proposed([compared(criterion, saw, { groups: [{ ...GROUP, ...group }], ...(term ? { term } : {}) })])?.statement?.text ?? '').split('\n').filter((line) => /^ {2}(- id|  (value|variants|term)):/.test(line)).map((line) => line.trim());

  test('is the runtime by its name, in English', () => {
    expect(lines('cri/default-runtime', 'containerd://2.1.6', { runtime: found('c', { name: { ja: 'コ', en: 'containerd (CRI)' } }) }, 'containerd')).toEqual(['- id: al2023-containerd-cri', 'value: "containerd (CRI)"', 'variants: [al2023]', 'term: containerd']);
    expect(lines('cri/default-runtime', 'odd://1', { runtime: undefined })).toEqual(['- id: al2023-odd-1', 'value: "odd://1"', 'variants: [al2023]']);
  });

  test('is the name of the runtime alone where it has no version', () => {
    expect(lines('cri/runtime-version', 'x', { runtime: found('Docker') })[1]).toBe('value: "Docker"');
  });

  test('is what was seen of all else, without addresses, its id short and of plain signs', () => {
    expect(lines('cri/node-os', 'Linux  3 on 10.0.0.1', { variants: {} })).toEqual(['- id: linux-3-on-192-0-2-1', 'value: "Linux  3 on 192.0.2.1"']);
    expect(lines('cri/node-os', `${'abcdefghi '.repeat(5)}abcdefghi j`, { variants: {} })[0]).toBe('- id: abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi');
  });
});

describe('a statement is proposed', () => {
  const criteria = (...all: ComparedCriterion[]) => proposed(all)?.statement?.path.slice('content/facts/eks/'.length);
  const open = { value: { type: 'unknown' } } as ComparedCriterion['statements'][number];
  const said = { value: 'x' } as ComparedCriterion['statements'][number];

  test('for the first criterion of the runtime that is wrong, or silent but for what it does not know', () => {
    expect(criteria(compared('cri/node-os', 'x', { verdict: 'agrees' }), compared('cni/default-plugin', 'x'), compared('cri/runtime-version', 'x'), compared('cri/default-runtime', 'x'))).toBe('cri/runtime-version.mdx');
    expect(criteria(compared('cri/node-os', 'x', { verdict: 'differs', statements: [said] }))).toBe('cri/node-os.mdx');
    expect(criteria(compared('cri/node-os', 'x', { verdict: 'silent', statements: [open] }))).toBe('cri/node-os.mdx');
  });

  test('for no other', () => {
    expect([
      criteria(compared('cri/node-os', 'x', { verdict: 'silent', statements: [said] })),
      criteria(compared('cri/node-os', 'x', { verdict: 'agrees', statements: [open] })),
      criteria(compared('cri/node-os', 'x', { elsewhen: { ...said, id: 'y', text: '', when: '', address: '' } as ComparedCriterion['elsewhen'] })),
      criteria(compared('cni/pod-density', 'x')),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the nodes of a proposal', () => {
  const id = (all: ComparedCriterion[], groups: Group[], cluster = CLUSTER) => / id: (\S+)/.exec(proposed(all, groups, cluster)?.observation.text ?? '')?.[1];
  const other: Group = { ...GROUP, release: '1.32.1', minor: '1.32', variants: {} };

  test('are those that differ, else the first of a known version', () => {
    expect(id([compared('cri/node-os', 'x', { groups: [other] })], [GROUP, other])).toBe('v1-32-1-nodes');
    expect(id([], [{ nodes: 3, variants: {} }, other, GROUP])).toBe('v1-32-1-nodes');
  });

  test('need a version, and a service', () => {
    const { service: _, ...unknown } = CLUSTER;
    expect([id([], []), id([], [{ nodes: 1, variants: {} }]), id([], [{ ...GROUP, release: undefined } as unknown as Group]), id([], [GROUP], unknown)]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
