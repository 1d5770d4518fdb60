import { describe, expect, test } from 'vitest';
import { output, read } from '../../../tests/fixtures/recognisers.ts';
import { decodeText, LONGEST } from './plain-text.ts';
import { readCluster } from './read.ts';
import { parse } from './yaml.ts';

const WIDE = await output('eks-al2');
const nodes = async (text: string) => (await read(text)).nodes;
const expected = await nodes(WIDE);

describe('a table of nodes reads the same', () => {
  test.each([
    ['with the line ends of Windows', WIDE.replaceAll('\n', '\r\n')],
    ['in colours', WIDE.replaceAll('Ready', '\u001b[32mReady\u001b[0m').replace('NAME', '\u001b[1mNAME\u001b[m')],
    ['with tabs', WIDE.replace(/ {2,}/g, '\t')],
    ['with a prompt before and after it', `$ kubectl get nodes -o wide\n${WIDE}user@host:~$ \n`],
    ['with PowerShell’s prompt', `PS C:\\Users\\me> kubectl get nodes -o wide\n${WIDE}`],
    ['without its heading', WIDE.split('\n').slice(1).join('\n')],
    ['indented', WIDE.replace(/^(?=.)/gm, '    ')],
    ['quoted as HTML', WIDE.replaceAll('<none>', '&lt;none&gt;')],
    ['with non-breaking spaces', WIDE.replaceAll('   ', '\u00a0\u00a0\u00a0')],
  ])('%s', async (_how, text) => {
    expect(await nodes(text)).toEqual(expected);
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${WIDE}`, 'utf8')],
    ['UTF-16 as PowerShell 5 writes it', Buffer.from(`\ufeff${WIDE}`, 'utf16le')],
    ['UTF-16 without a byte order mark', Buffer.from(WIDE, 'utf16le')],
  ])('in %s', async (_encoding, bytes) => {
    expect(await nodes(decodeText(bytes))).toEqual(expected);
  });
});

test('nodes tell what their format shows, in every format', async () => {
  expect((await nodes(await output('eks-json')))[0]).toMatchObject({ providerId: 'aws:///us-east-1a/i-0123456789abcdef0', kubelet: 'v1.33.5-eks-113cf36', maxPods: 29, runtime: 'containerd://1.7.27' });
  expect((await nodes(await output('aks-overlay')))[0]).toMatchObject({ osImage: 'Microsoft Azure Linux 3.0', maxPods: 250, podCidrs: ['10.244.0.0/24'] });
  expect((await nodes(await output('aks-kubenet-describe')))[0]).toMatchObject({ kernel: '5.15.0-1021-azure', maxPods: 110, conditions: expect.arrayContaining(['RouteCreated']) });
  expect((await read(await output('eks-json'))).server).toBe('v1.33.5-eks-c39b1d0');
});

test('several outputs in one paste are all read', async () => {
  const all = await Promise.all(['eks-al2', 'eks-json', 'aks-overlay', 'rks-describe', 'aks-kubenet-describe'].map(output));
  expect((await read(all.join('\n'))).nodes).toHaveLength(6);
  expect((await read(all.reverse().join('\n\n'))).nodes).toHaveLength(6);
});

describe('input that is not whole or not right is told', () => {
  test.each([
    ['', 'empty'],
    ['   \n\n', 'empty'],
    ['error: You must be logged in to the server (Unauthorized)', 'not-logged-in'],
    ['The connection to the server localhost:8080 was refused - did you specify the right host or port?', 'no-connection'],
    ['Error from server (Forbidden): nodes is forbidden: User "me" cannot list resource "nodes"', 'forbidden'],
    ["'kubectl' は、内部コマンドまたは外部コマンド、\n操作可能なプログラムまたはバッチ ファイルとして認識されていません。", 'no-kubectl'],
    ["kubectl : 用語 'kubectl' は、コマンドレット、関数、スクリプト ファイル、または操作可能なプログラムの名前として認識されません。", 'no-kubectl'],
    ['bash: kubectl: コマンドが見つかりません', 'no-kubectl'],
    ['No resources found in default namespace.', 'no-resources'],
    ['node/ip-10-0-1-12.ec2.internal', 'name-only'],
    ['total 12\ndrwxr-xr-x 2 root root 4096 Nov 25 10:04 .', 'not-kubectl'],
    ['{"kind": "List", "items": [}', 'truncated'],
    ['{"a": b}', 'bad-json'],
    ['apiVersion: v1\nkind: Node\nmetadata: {', 'bad-yaml'],
    ['NAME       READY   STATUS    RESTARTS   AGE\naws-node-h9dgj   2/2     Running   0   41d', 'no-nodes'],
  ])('%j', async (text, trouble) => {
    expect((await read(text)).troubles).toContain(trouble);
  });

  test('of JSON that is cut off, the whole nodes are used', async () => {
    const node = (name: string) => ({ kind: 'Node', metadata: { name }, status: { nodeInfo: { kubeletVersion: 'v1.33.5' } } });
    const whole = JSON.stringify({ kind: 'List', items: [node('a'), node('b'), node('c')] }, null, 2);
    const seen = await read(whole.slice(0, whole.indexOf('"c"') + 3));
    expect(seen.troubles).toEqual(['truncated']);
    expect(seen.nodes.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test.each([
    ['brackets', '['.repeat(500_000)],
    ['braces', '{'.repeat(500_000)],
    ['lines of braces', '{\n'.repeat(250_000)],
    ['quotes', '{"'.repeat(250_000)],
    ['headings', 'NAME STATUS\n'.repeat(40_000)],
    ['one endless line', 'x'.repeat(5_000_000)],
    ['nested YAML', `items:\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- a:`).join('\n')}`],
    ['YAML aliases', `kind: List\nmetadata: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`],
    ['control characters', '\u001b['.repeat(500_000)],
  ])('%s end soon and give nothing', async (_what, text) => {
    expect((await read(text)).nodes).toEqual([]);
  });
});

describe('an input', () => {
  const table = 'NAME   ROLES   VERSION\nn      a       v1.33.5\n';
  const pods = 'NAME   READY   IMAGES\na      1       x:1\na      1       x:1\na      1       x:2\n';

  test('of more than twenty million characters is read as far as that', async () => {
    expect(await read(`${table}\n${'x'.repeat(LONGEST)}\n\n${table}`)).toMatchObject({ troubles: ['too-large'], nodes: [{ name: 'n' }] });
  });

  test('misses nodes only where there are none', async () => {
    expect(await read(`${table}\n${pods}`)).toMatchObject({ troubles: [], nodes: [{}], workloads: [{ images: ['x:1'] }, { images: ['x:2'] }] });
    expect((await read(pods)).troubles).toEqual(['no-nodes']);
    expect((await read('{"serverVersion":{"gitVersion":"v1.33.5"}}')).troubles).toEqual(['no-nodes']);
    expect((await read(table)).troubles).toEqual([]);
    expect((await read(`${table}\nNo resources found`)).troubles).toEqual(['no-resources']);
    expect((await read('No resources found')).troubles).toEqual(['no-resources']);
    expect((await read('{"a":1}')).troubles).toEqual(['not-kubectl']);
  });

  test('tells each trouble once', async () => {
    expect((await read('No resources found\nNo resources found\n{"a": b}\n{"c": d}')).troubles).toEqual(['bad-json', 'no-resources']);
    expect((await read('{"a":')).troubles).toEqual(['truncated']);
  });

  test('is described, with the Pods of the node', async () => {
    const described = 'Name: n\nSystem Info:\n  Kubelet Version: v1.33.5\nNon-terminated Pods: (1 in total)\n  kube-system  aws-node-abc12\n';
    expect(await read(described)).toMatchObject({ nodes: [{ name: 'n', kubelet: 'v1.33.5' }], workloads: [{ names: ['aws-node-abc12', 'aws-node'] }] });
    expect(await read('Name: x\nLabels: a=b\n')).toMatchObject({ nodes: [], workloads: [], troubles: ['not-kubectl'] });
  });

  test('lets others have their turn between its YAML objects', async () => {
    let pauses = 0;
    await readCluster('items:\n- a: 1\n- b: 2\n', async () => void (pauses += 1));
    expect(pauses).toBe(3);
  });
});

test('YAML is read as plain data: aliases are refused, keys may come twice, as kubectl never prints either', () => {
  expect(parse('a: 1\nb: [x]\na: 2')).toEqual({ a: 2, b: ['x'] });
  expect(() => parse('a: &x 1\nb: *x')).toThrow();
});
