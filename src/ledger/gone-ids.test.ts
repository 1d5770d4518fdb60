import { describe, expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { exampleFiles, ruleContext } from '../../tests/fixtures/rule-context.ts';
import { goneIds } from './gone-ids.ts';

const PAGE = '/facts/example/cri/default-runtime/';
const told = (published: string[], ids: string[], moved: string[] = []) => {
  const entries = published.map((address, i) => ({ address, file: 'ledger/statements.txt', line: i + 1 }));
  const moves = moved.map((from) => ({ from, to: ['/x/'] })) as never;
  const { content } = ruleContext(exampleFiles(ids.map((id) => statement(id))));
  return [...goneIds({ entries, moves }, content)].map(({ entry, path, message, hint }) => `${entry.id} ${path.join('.')}: ${message.en} ${hint.en}`);
};

describe('a published id', () => {
  it('that is there, moved, or of a fact that is gone as a whole, is not missed here', () => {
    expect(told([PAGE, `${PAGE}#docker`], ['docker', 'containerd'])).toEqual([]);
    expect(told([`${PAGE}#docker`], ['moby'], [`${PAGE}#docker`])).toEqual([]);
    expect(told([`${PAGE}#docker`], ['moby'], [PAGE])).toEqual([]);
    expect(told(['/facts/example/cri/gone/#docker'], ['docker'])).toEqual([]);
  });

  it('that was misspelt is missed at the new spelling, which the hint offers as its new address', () => {
    expect(told([`${PAGE}#docker`, `${PAGE}#containerd`], ['containerd', 'dokcer'])).toEqual([expect.stringMatching(/^example\/cri\/default-runtime statements\.1\.id: the published id "docker" is gone .*moved: \/facts\/example\/cri\/default-runtime\/#dokcer/)]);
  });

  it('that was taken away is missed at the statements', () => {
    expect(told([`${PAGE}#docker`, `${PAGE}#dockers`], ['dockers', 'another'])).toEqual([expect.stringMatching(/ statements: the published id "docker" is gone .*moved: new address/)]);
  });
});
