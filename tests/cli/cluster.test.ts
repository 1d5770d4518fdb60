import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

function run(input: string | Buffer, ...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/cluster.ts', ...args], { input, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
}

const EKS = readFileSync('tests/fixtures/cluster/eks-mixed.txt', 'utf8');

test('the command prints what a cluster is, as JSON and nothing else', () => {
  const { status, stdout, stderr } = run(EKS, '--format', 'json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const report = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual(['service', 'nodes', 'cni', 'reasons']);
  expect(report).toMatchObject({ service: 'eks', cni: { name: 'vpc-cni', version: '1.20.4' } });
  expect((report.nodes as unknown[])[2]).toEqual({ kubernetes: '1.34.2', runtime: { name: 'containerd', version: '2.1.5' }, os: 'Amazon Linux 2023.10.20260105', variant: 'al2023' });
  expect(report.reasons).toContain('Service: EKS, because the kubelet version has the form “v*-eks-*” (5 nodes)');
});

test('what is not known is null', () => {
  const { stdout } = run('NAME   STATUS   ROLES   AGE   VERSION\nnode-1   Ready   <none>   5d   v1.30.2\n');
  expect(JSON.parse(stdout)).toEqual({
    service: null,
    nodes: [{ kubernetes: '1.30.2', runtime: { name: null, version: null }, os: null, variant: null }],
    cni: { name: null, version: null },
    reasons: [],
  });
});

test('a file from PowerShell is read', () => {
  const { status, stdout } = run(Buffer.from(`\ufeff${EKS.replaceAll('\n', '\r\n')}`, 'utf16le'));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ service: 'eks' });
});

test.each([
  ['', 'nothing in it'],
  ['error: You must be logged in to the server (Unauthorized)\n', 'not logged in'],
  ['total 0\n', 'kubectl get nodes -o wide'],
])('input that cannot be used ends with exit code 2 and says what to do: %j', (input, said) => {
  const { status, stdout, stderr } = run(input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(said);
  expect(stderr).toContain('Usage: ');
});

test('an option that is not there is refused', () => {
  expect(run(EKS, '--format', 'xml').status).toBe(2);
  expect(run(EKS, '--fromat', 'json').status).toBe(2);
});
