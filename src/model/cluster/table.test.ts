import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHeader, readTable, type Row } from './table.ts';

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
