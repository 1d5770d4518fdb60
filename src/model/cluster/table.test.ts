import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHeader, looksLikeNode, readTable, type Row } from './table.ts';

const VALUES: Record<string, readonly string[]> = {
  NAME: ['ip-10-0-1-12.ec2.internal', 'aksnpwin000000', 'n'],
  STATUS: ['Ready', 'NotReady,SchedulingDisabled'],
  ROLES: ['agent', 'control-plane,master'],
  AGE: ['41d', '5d20h'],
  VERSION: ['v1.33.5-eks-113cf36', 'v1.27.7'],
  'INTERNAL-IP': ['10.0.0.4', 'fd00::1'],
  'EXTERNAL-IP': ['<none>'],
  'OS-IMAGE': ['Amazon Linux 2', 'Bottlerocket (EKS Auto, Standard) 2026.4.23 (aws-k8s-1.34-standard)', 'Windows Server 2022 Datacenter', 'CBL-Mariner/Linux'],
  'KERNEL-VERSION': ['5.10.176-157.645.amzn2.x86_64', '6.1.100+'],
  'CONTAINER-RUNTIME': ['containerd://1.7.27', 'cri-o://1.26.2-142.el8'],
};

const columns = fc.shuffledSubarray(Object.keys(VALUES), { minLength: 3 }).filter((chosen) => chosen.includes('NAME'));
const tables = columns.chain((chosen) =>
  fc.record({
    columns: fc.constant(['NAME', ...chosen.filter((c) => c !== 'NAME')]),
    rows: fc.array(fc.record(Object.fromEntries(chosen.map((c) => [c, fc.constantFrom(...(VALUES[c] ?? []))]))), { minLength: 1, maxLength: 6 }),
    gap: fc.integer({ min: 2, max: 5 }),
  }),
);

const known = (row: Record<string, string>): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '<none>'));

describe('a table reads the same', () => {
  test('whatever the order, the number and the width of its columns', () => {
    fc.assert(
      fc.property(tables, ({ columns: names, rows, gap }) => {
        const all = [Object.fromEntries(names.map((n) => [n, n])), ...rows];
        const width = (name: string) => Math.max(...all.map((row) => row[name]?.length ?? 0)) + gap;
        const lines = all.map((row) => names.map((name) => (row[name] ?? '').padEnd(width(name))).join('').trimEnd());
        expect(readTable(lines)).toEqual(rows.map(known));
      }),
    );
  });

  test('with tabs, and with its gaps squeezed to two spaces or one', () => {
    for (const between of ['\t', '  ', ' ']) {
      fc.assert(
        fc.property(tables, ({ columns: names, rows }) => {
          const lines = [names.join(between), ...rows.map((row) => names.map((name) => row[name]).join(between))];
          expect(readTable(lines)).toEqual(rows.map(known));
        }),
      );
    }
  });
});

test('headings are told from rows and from prose', () => {
  expect(isHeader('NAME   STATUS   ROLES   AGE   VERSION')).toBe(true);
  expect(isHeader('NAMESPACE   NAME   READY   NODE SELECTOR')).toBe(true);
  expect(isHeader('NAME: something')).toBe(false);
  expect(isHeader('ip-10-0-1-12   Ready    <none>   41d   v1.33.5')).toBe(false);
  expect(isHeader('N'.repeat(5_000_000))).toBe(false);
});

test('headings of two words are one column', () => {
  expect(readTable(['NAME       READY   NODE SELECTOR   AGE', 'aws-node   3       <none>          41d'])).toEqual([{ NAME: 'aws-node', READY: '3', AGE: '41d' }]);
});

describe('rows that keep to no places', () => {
  const read = (header: string, ...lines: string[]) => readTable([header, ...lines]);

  test('lose no cell that is empty between others, as long as the places or tabs tell', () => {
    expect(read('NAME   STATUS   OS-IMAGE    VERSION', 'a      <none>   Linux  2x   v1', 'b      Ready')).toEqual([{ NAME: 'a', 'OS-IMAGE': 'Linux  2x', VERSION: 'v1' }, { NAME: 'b', STATUS: 'Ready' }]);
    expect(read('NAME\tOS-IMAGE\tVERSION', 'a\t\tv1', 'b\tLinux 2')).toEqual([{ NAME: 'a', VERSION: 'v1' }, { NAME: 'b', 'OS-IMAGE': 'Linux 2' }]);
  });

  test('are read by gaps, and by words around the column that holds spaces', () => {
    expect(read('NAME   OS-IMAGE   VERSION', 'a-very-long-name  Linux 2  v1')).toEqual([{ NAME: 'a-very-long-name', 'OS-IMAGE': 'Linux 2', VERSION: 'v1' }]);
    expect(read('NAME\tOS-IMAGE\tVERSION', ' a Linux 2 x v1 ')).toEqual([{ NAME: 'a', 'OS-IMAGE': 'Linux 2 x', VERSION: 'v1' }]);
    expect(read('NAME STATUS RESTARTS AGE', 'a-long-name Running 3 (5d ago) 41d')).toEqual([{ NAME: 'a-long-name', STATUS: 'Running', RESTARTS: '3 (5d ago)', AGE: '41d' }]);
  });

  test('are left out where too many words, or too few around such a column, tell nothing', () => {
    expect(read('NAME READY', 'a-long-name b c d')).toEqual([]);
    expect(read('NAME OS-IMAGE VERSION', 'a-long-name v1')).toEqual([]);
    expect(read('NAME READY AGE', 'a-long-name 1/1')).toEqual([{ NAME: 'a-long-name', READY: '1/1' }]);
  });

  test('are read under headings of two words', () => {
    expect(read('NAME   NOMINATED NODE   READINESS GATES', 'a      b                c')).toEqual([{ NAME: 'a', 'NOMINATED NODE': 'b', 'READINESS GATES': 'c' }]);
  });
});

test('a heading has at most six hundred characters', () => {
  expect([600, 601].map((length) => isHeader('NAME '.padEnd(length, 'A')))).toEqual([true, false]);
});

test.each([
  ['n   Ready   <none>   1d   v1.33.5', true],
  ['n.x-1   NotReady,SchedulingDisabled   agent   1d   v1.33.5', true],
  ['> n   Ready   <none>   1d   v1.33.5', false],
  ['n   Unknown   <none>   1d   v1.33.5', false],
  ['n   Ready   <none>   1d   1.33.5', false],
])('%j is a row of nodes: %s', (line, is) => {
  expect(looksLikeNode(line)).toBe(is);
});
