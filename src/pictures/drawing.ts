import type satori from 'satori';

// The site's colours of light mode (src/styles/tokens.css): a picture cannot follow the reader's scheme.
export const PAPER = '#faf8f3';
export const INK = '#1c2230';
export const SOFT = '#565c6d';
export const LINE = '#d0c9b8';
export const WARN = '#8f430e';
export const ACCENT = { cri: '#274b8f', cni: '#0c6b5c' };

/** What satori draws. */
export type Drawing = Parameters<typeof satori>[0];
type Style = Record<string, string | number>;
type Child = Box | string;

/** An element as satori takes it: what JSX would compile to. */
export interface Box {
  type: 'div';
  props: { style: Style; lang?: string; children?: Child[] };
}

export const box = (style: Style, ...children: Child[]): Box => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });
export const text = (content: string, style: Style): Box => box({ wordBreak: 'auto-phrase', ...style }, content);
