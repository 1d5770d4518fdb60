import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GlossaryTerm } from '../schema/glossary-term.ts';
import { termFinder, termPieces } from './glossary-in-text.ts';

const definition = { ja: '説明', en: 'Explanation' };
const GLOSSARY = new Map<string, GlossaryTerm>([
  ['cri', { name: 'CRI', definition }],
  ['cri-o', { name: 'CRI-O', definition }],
  ['docker', { name: 'Docker Engine', definition, aliases: ['Docker'] }],
  ['pod', { name: 'Pod', definition }],
  ['node', { name: { ja: 'ノード', en: 'Node' }, definition }],
  ['node-pool', { name: { ja: 'ノードプール', en: 'Node pool' }, definition }],
  ['lazy-loading', { name: { ja: '遅延読み込み', en: 'Lazy loading' }, definition }],
]);

function found(text: string, language: 'ja' | 'en'): string[] {
  return termPieces(text, termFinder(GLOSSARY, language), new Set()).flatMap(({ text: name, term }) => (term ? [`${name}=${term}`] : []));
}

describe('terms in a text', () => {
  test.each([
    ['kubeletはCRIでランタイムを呼びます', ['CRI=cri']],
    ['CRI-OはCRIのランタイムです', ['CRI-O=cri-o', 'CRI=cri']],
    ['Docker EngineとDocker', ['Docker Engine=docker']],
    ['ノードプールのノード', ['ノードプール=node-pool', 'ノード=node']],
    ['ワーカーノードグループ', []],
    ['遅延読み込みを使う', ['遅延読み込み=lazy-loading']],
    ['dockershim、cri、DockerHub、cri-dockerd', []],
    ['docker.io/CRI/x', []],
    ['io/CRI', []],
    ['CRI/x', []],
    ['x-CRI', []],
    ['CRI-x', []],
    ['/CRI/、CRI。', ['CRI=cri']],
    ['CRIs', ['CRIs=cri']],
    ['CRIss', []],
    ['遅延読み込みs', ['遅延読み込み=lazy-loading']],
  ])('%s', (text, expected) => {
    expect(found(text, 'ja')).toEqual(expected);
  });

  test.each([
    ['Nodes run Pods', ['Nodes=node', 'Pods=pod']],
    ['a node pool of nodes', ['node pool=node-pool', 'nodes=node']],
    ['a pod is no Pod', ['Pod=pod']],
    ['nodeadm and anode', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  test('only the first of each is found, over several texts', () => {
    const linked = new Set<string>();
    const finder = termFinder(GLOSSARY, 'ja');
    expect(termPieces('PodとPod', finder, linked)).toEqual([{ text: 'Pod', term: 'pod' }, { text: 'とPod' }]);
    expect(termPieces('PodのCRI', finder, linked)).toEqual([{ text: 'Podの' }, { text: 'CRI', term: 'cri' }]);
  });

  test('the pieces are the text', () => {
    const words = fc.constantFrom('Pod', 'CRI', '-O', ' ', 'ノード', 'プール', 'Docker', ' Engine', 's', '。', 'の');
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('');
        expect(termPieces(text, termFinder(GLOSSARY, 'en'), new Set()).map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
