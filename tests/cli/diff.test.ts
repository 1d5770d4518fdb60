import { describe, expect, it } from 'vitest';
import { diffMarkdown } from '../../src/cli/diff-markdown.ts';
import type { ChangedFile } from '../../src/model/content-diff.ts';
import { toKnowledge } from '../../src/model/knowledge.ts';
import { knowledgeDiff } from '../../src/model/knowledge-diff.ts';
import type { AuthoredStatement } from '../../src/schema/statement.ts';
import { content, criterion, service, statement } from '../fixtures/knowledge.ts';

const know = (...statements: AuthoredStatement[]) =>
  toKnowledge(content(service({ cri: { linux: [] }, cni: {} }), { 'cri/default-runtime': criterion(1) }, { 'cri/default-runtime': statements }));
const tell = (before: AuthoredStatement[], after: AuthoredStatement[], lang: 'ja' | 'en' = 'en') => diffMarkdown(knowledgeDiff(know(...before), know(...after)), [], lang);

describe('the comment on a pull request', () => {
  it('says so where nothing changes for readers', () => {
    expect(tell([statement('a')], [statement('a')])).toBe('## What this changes for readers\n\nNothing changes.\n');
    expect(tell([statement('a')], [statement('a')], 'ja')).toContain('変更はありません');
  });

  it('shows the value before and after, the cells and the warning', () => {
    const text = tell([statement('a', { value: 'Docker' })], [statement('a', { value: 'containerd', confidence: 'low' })]);
    expect(text).toContain('- ⚠️ Example Example `example/cri/default-runtime#a`: confidence is lowered');
    expect(text).toContain('| Example | Example | whole service | Docker | containerd |');
    expect(text).toContain('  - value: Docker → containerd');
    expect(text).toContain('  - confidence: high → low');
  });

  it('says it in Japanese', () => {
    expect(tell([statement('a'), statement('b', { variants: ['linux'] })], [statement('a')], 'ja')).toContain('公開済みのアドレスが切れます');
  });

  it('tells of words, terms, services and other files, and of their texts', () => {
    const nothing = knowledgeDiff(know(), know());
    const files: ChangedFile[] = [
      { id: 'services/zz', kind: 'new', values: [], text: false },
      { id: 'words/site', kind: 'changed', values: [{ path: 'skip.en', before: 'Skip', after: 'Skip to <b>' }, { path: 'more`.en', before: undefined, after: 'More' }], text: false },
      { id: 'guides/a/ja', kind: 'changed', values: Array.from({ length: 22 }, (_, i) => ({ path: `search.${i}`, before: 'a', after: 'b' })), text: true },
    ];
    const text = diffMarkdown(nothing, files, 'en');
    expect(text).toContain('### Files that change in more than statements (3)\n\n- `services/zz`: is new\n- `words/site`\n  - `skip.en`: Skip → Skip to &#60;b&#62;\n  - `more.en`: &#40;none&#41; → More\n');
    expect(text).toContain('  - `search.19`: a → b\n  - and 2 more\n  - its text changes\n');
    expect(diffMarkdown(nothing, files, 'ja')).toMatch(/記述のほかに変わるファイル \(3\)[^]*加わります[^]*ほか2件[^]*本文が変わります/);
  });

  it('lets no text of a stranger become a link, a mention, a tag or a row', () => {
    const hostile = '[x](https://example.org/) @everyone <img src=x> | a | #1 `b`\n\n# heading';
    const text = tell([statement('a')], [statement('a', { value: hostile })]);
    expect(text).not.toMatch(/\[x\]|@everyone|<img|\n# heading| \| a \| #1/);
    expect(text).toContain('&#91;x&#93;');
  });
});
