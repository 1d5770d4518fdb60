import { expect, test } from 'vitest';
import { ownerNames } from './seen.ts';

test.each([
  ['coredns', ['coredns']],
  ['aws-node', ['aws-node', 'aws']],
  ['aws-node-abc12', ['aws-node-abc12', 'aws-node']],
  ['coredns-5d78c9869d-abcde', ['coredns-5d78c9869d-abcde', 'coredns-5d78c9869d', 'coredns']],
  ['a-5d78c-abcde', ['a-5d78c-abcde', 'a-5d78c']],
  ['a-abcdefg-abcde', ['a-abcdefg-abcde', 'a-abcdefg']],
  ['5d78c9869d-abcde', ['5d78c9869d-abcde', '5d78c9869d']],
  ['kube-proxy-abc', ['kube-proxy-abc']],
  ['kube-proxy-abcdefghijk', ['kube-proxy-abcdefghijk']],
  ['kube-proxy-Abcde', ['kube-proxy-Abcde']],
  ['a-5d78c9869d1-abcde', ['a-5d78c9869d1-abcde', 'a-5d78c9869d1']],
])('%s goes by its own name and by those without their random ends', (pod, names) => {
  expect(ownerNames(pod)).toEqual(names);
});
