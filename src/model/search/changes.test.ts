import { expect, test } from 'vitest';
import { changeEntries } from './changes.ts';

test('every year and every service has a page of its changes, called by the short name of the service', () => {
  const entries = changeEntries({ years: ['2022'], ofYear: '{year}年の変更', ofService: '{name}の変更' }, [
    { kind: 'service', path: '/services/eks/', title: 'EKS（Amazon Elastic Kubernetes Service）', also: ['EKS', 'Amazon EKS'] },
    { kind: 'term', path: '/glossary/#cri', title: 'CRI' },
  ]);
  expect(entries).toEqual([
    { kind: 'page', path: '/changes/2022/', title: '2022年の変更' },
    { kind: 'page', path: '/changes/eks/', title: 'EKSの変更' },
  ]);
});
