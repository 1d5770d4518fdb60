import { describe, expect, it } from 'vitest';
import { criterion, statement } from '../../tests/fixtures/knowledge.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Service } from '../model/knowledge.ts';
import { toStatement } from '../model/statement.ts';
import type { AuthoredStatement } from '../schema/statement.ts';
import { comparisonPieces } from './comparison-words.ts';

const asked = { ...criterion(1, { name: { ja: '既定のCNI', en: 'Default CNI' } }), id: 'cni/asked', layer: 'cni' as const };

const gives = (name: string, value: string, parts: Partial<AuthoredStatement> = {}) => ({
  service: { id: name, name } as Service,
  answer: { main: toStatement(statement('x', { value, ...parts }), `${name}/cni/asked`), standing: parts.valid ? ('last-seen' as const) : ('holds' as const), others: [], alongside: [] },
});

const seen = { valid: { from: '2021-01-23', until: { 'last-seen': '2023-05-02' } } };
const say = (comparison: Omit<Agreement, 'criterion' | 'silent'>, language: 'ja' | 'en', silent: string[] = []) =>
  comparisonPieces({ criterion: asked, silent: silent.map((name) => ({ name }) as Service), ...comparison }, language)
    .map((piece) => (typeof piece === 'string' ? piece : piece.value))
    .join('');

describe('a comparison in words', () => {
  const apart = { kind: 'different' as const, groups: [[gives('RKS', 'Weave Net', seen)], [gives('EKS', 'VPC CNI')], [gives('AKS', 'Overlay')]] };
  const alike = { kind: 'same' as const, groups: [[gives('RKS', 'containerd', seen), gives('EKS', 'containerd'), gives('AKS', 'containerd')]] };

  it('says that each has its own, and what was only last seen', () => {
    expect(say(apart, 'ja')).toBe('既定のCNIはそれぞれ異なり、RKS（最後の確認 2023-05-02）がWeave Net、EKSがVPC CNI、AKSがOverlayです。');
    expect(say(apart, 'en')).toBe('Default CNI: Weave Net on RKS (last seen 2023-05-02), VPC CNI on EKS and Overlay on AKS, each its own.');
  });

  it('says that all share one', () => {
    expect(say(alike, 'ja')).toBe('既定のCNIはRKS（最後の確認 2023-05-02）・EKS・AKSのどれもcontainerdです。');
    expect(say(alike, 'en')).toBe('Default CNI: containerd on RKS (last seen 2023-05-02), EKS and AKS alike.');
  });

  it('names those that share an answer together, and those without a record', () => {
    const partly = { kind: 'different' as const, groups: [[gives('RKS', 'Docker'), gives('EKS', 'Docker')], [gives('AKS', 'containerd')]] };
    expect(say(partly, 'ja', ['GKE'])).toBe('既定のCNIは、RKS・EKSがDocker、AKSがcontainerdです。GKEの記録はありません。');
    expect(say(partly, 'en', ['GKE'])).toBe('Default CNI: Docker on RKS and EKS and containerd on AKS. Nothing is recorded of GKE.');
  });
});
