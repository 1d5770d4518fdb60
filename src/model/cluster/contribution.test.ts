import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteFacts } from '../../i18n/cluster-facts.ts';
import { fact } from '../../schema/fact.ts';
import { observations } from '../../schema/observation.ts';
import { source } from '../../schema/source.ts';
import { KNOWLEDGE, output, recognised, RECOGNISERS } from '../../../tests/fixtures/recognisers.ts';
import { excerpt, scrub } from './anonymise.ts';
import { compareCluster } from './compare.ts';
import { proposals } from './contribution.ts';
import { groupNodes } from './groups.ts';
import { issueLink } from './issue-link.ts';
import { recognise } from './recognise.ts';
import { nothingSeen, seenNode } from './seen.ts';
import { parse } from './yaml.ts';

const both = (text: string) => ({ ja: text, en: text });
const WORDS = { how: both('how'), summary: (value: string, release: string) => both(`${value} on ${release}`), supports: both };

async function proposed(name: string, date: string) {
  const found = await recognised(await output(name));
  const groups = groupNodes(found);
  const service = siteFacts(KNOWLEDGE, 'en').services[found.service?.id ?? ''];
  return proposals(found, groups, service ? compareCluster(found, groups, service, date) : [], date, WORDS);
}

describe('a contribution', () => {
  test.each(['eks-al2', 'eks-json', 'eks-mixed', 'aks-overlay', 'aks-kubenet-describe', 'rks-describe'])('of %s is valid content', async (name) => {
    const made = await proposed(name, '2026-11-20');
    const entry = parse(`observations:\n${made?.observation.text.replaceAll(', explained: { ja: …, en: … }', '')}`);
    expect(observations.safeParse(entry).error).toBeUndefined();
    expect(source.safeParse(parse(made?.source.text ?? '')).error).toBeUndefined();
    const [, frontmatter] = made?.statement?.text.split('---\n') ?? [];
    if (frontmatter !== undefined) expect(fact.safeParse(parse(frontmatter)).error).toBeUndefined();
  });

  test('proposes a statement where the site has none, and none where it agrees', async () => {
    expect((await proposed('aks-overlay', '2026-11-20'))?.statement).toBeUndefined();
    const made = await proposed('eks-mixed', '2026-01-20');
    expect(made?.statement?.path).toBe('content/facts/eks/cri/runtime-version.mdx');
    expect(made?.statement?.text).toMatch(/value: "containerd 1.7.29"\n {4}variants: \[fargate\]\n(.*\n)*.*until: { last-seen: 2026-01-20 }/);
  });

  test('needs a service and a version', async () => {
    expect(await proposed('minikube', '2026-11-20')).toBeUndefined();
  });
});

describe('an excerpt', () => {
  const secret = fc.stringMatching(/^[a-z]{12}$/);

  test('holds no name, address, label or account of the input', () => {
    fc.assert(
      fc.property(secret, secret, fc.ipV4(), (name, label, address) => {
        const node = {
          ...seenNode(`${name}.us-east-1.compute.internal`),
          kubelet: 'v1.33.5-eks-113cf36',
          providerId: `aws:///us-east-1a/i-0123456789abcdef0/${name}`,
          labels: [`eks.amazonaws.com/nodegroup=${label}`],
          annotations: [`example.com/${label}=${address}`],
          podCidrs: [`${address}/24`],
          osImage: `Amazon Linux 2023.9.20250929`,
        };
        const found = recognise({ ...nothingSeen(), nodes: [node] }, RECOGNISERS);
        const text = excerpt(groupNodes(found), found);
        for (const part of [name, label, address, 'us-east-1', 'i-0123']) expect(text).not.toContain(part);
        expect(text).toContain('Amazon Linux 2023.9.20250929');
      }),
    );
  });

  test('keeps versions that look like addresses or accounts', () => {
    for (const version of ['6.6.150.1-1.azl3', '10.0.20348.2159', 'Red Hat Enterprise Linux CoreOS 410.84.202205031645-0', 'Flatcar 2905.2.5']) expect(scrub(version)).toBe(version);
    expect(scrub('10.0.0.1 me@example.org 602401143452 eu-west-1 i-03565916779bff19c')).toBe('192.0.2.1 EMAIL ACCOUNT REGION ID');
  });
});

test('a link to a new issue stays short enough to be opened, and leaves out what does not fit', () => {
  const link = issueLink('https://github.com/example/example', 'An observation & more', [{ heading: 'A', text: 'short' }, { heading: 'B', text: 'x'.repeat(20_000) }]);
  const url = new URL(link);
  expect(link.length).toBeLessThan(8_000);
  expect(url.searchParams.get('title')).toBe('An observation & more');
  expect(url.searchParams.get('body')).toContain('short');
  expect(url.searchParams.get('body')).not.toContain('xxx');
});
