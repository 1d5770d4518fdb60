import { describe, expect, it } from 'vitest';
import { service } from '../../tests/fixtures/knowledge.ts';
import { both, ruleContext, told, type Files } from '../../tests/fixtures/rule-context.ts';
import { namesDiffer } from './names-differ.ts';

const find = (files: Files) => told(namesDiffer, ruleContext(files));
const term = (name: string, aliases?: string[]) => ({ name, definition: both('x'), ...(aliases ? { aliases } : {}) });
const hint = { en: expect.stringContaining('another name'), ja: expect.stringContaining('別の名前') };

describe('names-differ', () => {
  it('accepts the same name in two layers, and a term with its own name as alias', () => {
    expect(find({ services: { example: service({ cri: { linux: [] }, cni: { linux: [] } }) }, glossary: { docker: term('Docker', ['docker']) } })).toEqual([]);
  });

  it('points at the alias that is the name of another term, in whatever case', () => {
    expect(find({ glossary: { a: term('Docker'), b: term('Moby', ['docker']) } })).toMatchObject([{ at: 'glossary/b aliases.0', message: { en: 'has the same name as "a"' }, hint }]);
  });

  it('points at the later of two variants', () => {
    const example = service({ cri: {}, cni: {} });
    example.variants.cni = [{ id: 'a', name: 'Overlay' }, { id: 'b', name: { ja: 'オーバーレイ', en: 'Overlay' } }];
    expect(find({ services: { example } })).toMatchObject([{ at: 'services/example variants.cni.1.name', message: { en: 'has the same name as "variants.cni.0.name"' }, hint }]);
  });
});
