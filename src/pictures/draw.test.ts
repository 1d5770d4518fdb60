import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { cardText } from './card.ts';
import { drawPng, drawSvg } from './draw.ts';

const card: Card = {
  accent: 'cri',
  above: 'CRI（コンテナランタイム）',
  title: '既定のランタイム',
  columns: ['RKS', 'EKS'],
  rows: [{ label: '値', cells: [{ value: '不明', careful: true }, { value: 'containerd', note: '2024-02-29から' }] }],
  below: '2026-11-23の時点',
  lang: 'ja',
};

describe('a picture', () => {
  it('is 1200 × 630 pixels and small enough for every platform', async () => {
    const png = await drawPng(card, 'サイト');
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(png.length).toBeLessThan(300_000);
  });

  it('draws its letters as paths, so that no font is needed to see it', async () => {
    const svg = (await drawSvg(card, 'サイト')).toString();
    expect(svg).not.toContain('<text');
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(5);
  });

  it('is refused where a character would be an empty box', async () => {
    await expect(drawSvg({ ...card, title: 'ꙮ' }, 'サイト')).rejects.toThrow('ꙮ');
  });

  it('is told in words to those who do not see it', () => {
    expect(cardText(card)).toBe('CRI（コンテナランタイム）。既定のランタイム。値：RKS 不明、EKS containerd（2024-02-29から）。2026-11-23の時点');
    expect(cardText({ ...card, text: '何が動きますか。' })).toContain('既定のランタイム。何が動きますか。値：');
    expect(cardText({ ...card, lang: 'en', text: 'What runs?' })).toContain('What runs? 値: ');
  });
});
