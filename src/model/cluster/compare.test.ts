import { describe, expect, test } from 'vitest';
import { siteFacts } from '../../i18n/cluster-facts.ts';
import { KNOWLEDGE, output, recognised } from '../../../tests/fixtures/recognisers.ts';
import { compareCluster } from './compare.ts';
import { ends } from './ends.ts';
import { groupNodes } from './groups.ts';

const FACTS = siteFacts(KNOWLEDGE, 'en');

/** What is said of an output on a day: `criterion: verdict statement…`, and what ends. */
async function judged(name: string, date: string) {
  const found = await recognised(await output(name));
  const groups = groupNodes(found);
  const service = FACTS.services[found.service?.id ?? ''];
  const compared = service ? compareCluster(found, groups, service, date) : [];
  return {
    verdicts: compared.map(({ fact, verdict, statements, elsewhen }) => [fact.criterion, verdict, ...statements.map(({ id }) => id), ...(elsewhen ? [`(${elsewhen.id})`] : [])].join(' ')),
    ends: ends(groups, service, compared, FACTS.lifecycles, date).map(({ date: on, past, text }) => `${on} ${past ? 'past' : 'planned'} ${text}`),
  };
}

describe('a cluster is held against the statements', () => {
  test('of its variant, its Kubernetes version and the day', async () => {
    expect((await judged('eks-al2', '2023-04-25')).verdicts).toEqual([
      'cri/default-runtime agrees al2-containerd',
      'cri/runtime-version agrees al2-containerd-1-6-19',
      'cri/node-os agrees al2',
    ]);
  });

  test('and told where another day would agree', async () => {
    expect((await judged('eks-al2', '2024-03-01')).verdicts).toContain('cri/runtime-version differs al2-containerd-1-7-11 (al2-containerd-1-6-19)');
  });

  test('of every pool by itself', async () => {
    const { verdicts } = await judged('eks-mixed', '2026-01-20');
    expect(verdicts).toContain('cri/node-os agrees al2023');
    expect(verdicts).toContain('cri/node-os agrees bottlerocket');
    expect(verdicts).toContain('cri/node-os agrees windows-2022');
    expect(verdicts).toContain('cni/default-plugin agrees auto-mode');
    expect(verdicts).toContain('cri/runtime-version silent auto-mode');
  });

  test('a number that is an example contradicts nothing', async () => {
    expect((await judged('eks-json', '2026-11-23')).verdicts).toContain('cni/pod-density silent prefix-delegation');
  });

  test('under the name the site has for it, where the node prints another', async () => {
    expect((await judged('aks-overlay', '2026-11-23')).verdicts).toEqual([
      'cri/default-runtime agrees azure-linux',
      'cri/runtime-version agrees azure-linux-containerd-2-2',
      'cri/node-os agrees azure-linux-3',
      'cni/default-plugin agrees overlay-chosen',
      'cni/pod-density agrees overlay',
    ]);
  });

  test('and with nothing where the site does not compare the service', async () => {
    expect((await judged('minikube', '2026-11-23')).verdicts).toEqual([]);
  });
});

describe('what ends', () => {
  test('is what concerns the variant and versions of the cluster, by date', async () => {
    const kubenet = (await judged('aks-kubenet-describe', '2026-11-23')).ends;
    expect(kubenet).toEqual([...kubenet].sort());
    expect(kubenet).toEqual(expect.arrayContaining([
      '2025-08-23 past containerd 1.6 reaches its end',
      '2027-06-30 planned Node OS: Ubuntu 22.04',
      '2028-03-31 planned Default CNI: kubenet',
    ]));
    expect(kubenet.filter((end) => end.startsWith('2028-03-31'))).toHaveLength(1);
    expect((await judged('aks-overlay', '2026-11-23')).ends.join('\n')).not.toMatch(/kubenet|Ubuntu/);
  });

  test('holds what was taken away already', async () => {
    expect((await judged('eks-al2', '2026-11-23')).ends).toContainEqual(expect.stringMatching(/^2025-11-26 past .*Amazon Linux 2$/));
  });
});
