import { describe, expect, it } from 'vitest';
import { partsOfName } from './compound.ts';

describe('the parts of a name', () => {
  it('are the words of a long compound', () => {
    expect(partsOfName('ネットワークポリシー')).toEqual(['ネットワーク', 'ポリシー']);
    expect(partsOfName('AKSのデータプレーン')).toEqual(['AKSのデータ', 'プレーン']);
  });

  it('are the name itself where no compound is long', () => {
    for (const name of ['既定のランタイム', 'Network policy', 'サンドボックス']) expect(partsOfName(name).join('')).toBe(name);
    expect(partsOfName('既定のランタイム')).toHaveLength(1);
  });
});
