import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../linking/escape.ts';
import { snippets } from './snippets.ts';

const parts = {
  src: 'https://example.org/embed/table/',
  page: 'https://example.org/',
  title: 'CRI and CNI',
  height: 400,
  script: 'https://example.org/embed/v1.js',
  show: 'table',
  lang: 'ja',
};

describe('the snippets of an embed', () => {
  it('carry what was chosen in the address of the frame and in the attributes of the element', () => {
    const { iframe, element } = snippets({ ...parts, theme: 'dark', service: 'eks,aks' });
    expect(iframe).toContain('src="https://example.org/embed/table/?theme=dark&#38;service=eks,aks"');
    expect(element).toContain('theme="dark" service="eks,aks"');
  });

  it('leave out what is as it would be anyway', () => {
    const { iframe, element } = snippets({ ...parts, theme: '', month: undefined });
    expect(iframe).toContain('src="https://example.org/embed/table/"');
    expect(element).not.toMatch(/theme|at=|service/);
  });

  it('are a table in Markdown where there is one, and else a picture that leads to its page', () => {
    const picture = { png: 'https://example.org/x.png', svg: 'https://example.org/x.svg', alt: 'RKS' };
    expect(snippets({ ...parts, picture }).markdown).toBe('[![RKS](https://example.org/x.png)](https://example.org/)');
    expect(snippets({ ...parts, picture, table: '| a |\n' }).markdown).toBe('| a |\n');
  });

  it('fall back to a link where there is no picture', () => {
    expect(snippets(parts)).toMatchObject({ markdown: '[CRI and CNI](https://example.org/)' });
    expect(snippets(parts).picture).toBeUndefined();
  });

  it('never let a text become markup', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const { iframe } = snippets({ ...parts, title });
        expect(iframe.match(/<\w/g)).toEqual(['<i', '<s']);
        expect(escaped(title)).not.toMatch(/[<>"']/);
      }),
    );
  });
});
