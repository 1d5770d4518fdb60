import { describe, expect, it } from 'vitest';
import { diffMarkdown } from '../../src/cli/diff-markdown.ts';
import { toKnowledge } from '../../src/model/knowledge.ts';
import { knowledgeDiff } from '../../src/model/knowledge-diff.ts';
import type { AuthoredStatement } from '../../src/schema/statement.ts';
import { content, criterion, service, statement } from '../fixtures/knowledge.ts';

const know = (...statements: AuthoredStatement[]) =>
  toKnowledge(content(service({ cri: { linux: [] }, cni: {} }), { 'cri/default-runtime': criterion(1) }, { 'cri/default-runtime': statements }));
const tell = (before: AuthoredStatement[], after: AuthoredStatement[], lang: 'ja' | 'en' = 'en') => diffMarkdown(knowledgeDiff(know(...before), know(...after)), lang);

describe('the comment on a pull request', () => {
  it('says so where nothing changes for readers', () => {
    expect(tell([statement('a')], [statement('a')])).toBe('## What this changes for readers\n\nNo statement and no table changes.\n');
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

  it('lets no text of a stranger become a link, a mention, a tag or a row', () => {
    const hostile = '[x](https://example.org/) @everyone <img src=x> | a | #1 `b`\n\n# heading';
    const text = tell([statement('a')], [statement('a', { value: hostile })]);
    expect(text).not.toMatch(/\[x\]|@everyone|<img|\n# heading| \| a \| #1/);
    expect(text).toContain('&#91;x&#93;');
  });
});
