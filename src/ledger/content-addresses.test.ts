import { expect, it } from 'vitest';
import { statement } from '../../tests/fixtures/knowledge.ts';
import { both, exampleFiles, ruleContext } from '../../tests/fixtures/rule-context.ts';
import { contentAddresses, decidedByContent } from './content-addresses.ts';

const claim = { claim: both('x'), verdict: 'confirmed' as const, finding: both('x') };
const { content } = ruleContext(exampleFiles([statement('a')], { claims: { '08-eks-cni': claim } }));

it('gives everything of content that can be linked to its address, and decides of all of them', () => {
  const addresses = [...contentAddresses(content)];
  expect(addresses).toEqual(expect.arrayContaining(['/services/example/', '/cri/default-runtime/', '/facts/example/cri/default-runtime/', '/facts/example/cri/default-runtime/#a', '/sources/example/document/', '/glossary/#docker', '/article-2021-05/#claim-8']));
  expect(addresses.filter((address) => !decidedByContent(address))).toEqual([]);
});

it.each(['/about/', '/as-of/2021-05/', '/article-2021-05/', '/glossary/', '/cri/#cri-default-runtime'])('does not decide of %s', (address) => {
  expect(decidedByContent(address)).toBe(false);
});
