import { describe, expect, it } from 'vitest';
import { datedHtml } from './dated-html.ts';

describe('dates in the text of a guide', () => {
  it('are marked up, days and months', () => {
    expect(datedHtml('2022-05-03の1.24、2021-05の記事')).toBe('<time>2022-05-03</time>の1.24、<time>2021-05</time>の記事');
  });

  it('are left alone in addresses, in code and where they are marked up', () => {
    const html = '<a href="/article-2021-05/">x</a> <code>v2022-05-03</code> <time>2022-05-03</time>';
    expect(datedHtml(html)).toBe(html);
    expect(datedHtml(datedHtml('on 2022-05-03'))).toBe('on <time>2022-05-03</time>');
  });
});
