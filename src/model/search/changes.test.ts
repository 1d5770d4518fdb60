import { expect, test } from 'vitest';
import { changeEntries } from './changes.ts';

test('every year, service and layer has a page of its changes, called by its short name', () => {
  const entries = changeEntries({ years: ['2022'], ofYear: '{year}年の変更', of: '{name}の変更' }, [
    { kind: 'service', path: '/services/eks/', title: 'EKS（Amazon Elastic Kubernetes Service）', also: ['EKS', 'Amazon EKS'] },
    { kind: 'layer', path: '/cri/', title: 'CRI（コンテナランタイム）', also: ['CRI', 'Container Runtime Interface'] },
    { kind: 'term', path: '/glossary/#cri', title: 'CRI' },
  ]);
  expect(entries).toEqual([
    { kind: 'page', path: '/changes/2022/', title: '2022年の変更' },
    { kind: 'page', path: '/changes/eks/', title: 'EKSの変更' },
    { kind: 'page', path: '/changes/cri/', title: 'CRIの変更' },
  ]);
});
