import { expect, test } from 'vitest';
import { guideText } from './guide-text.ts';

test('a guide’s text is told from its marks', () => {
  const { sections, prose } = guideText('A **pod** with [CNI](/cni/).\n\n<Figure name="x" />\n\n## The `kubelet`\n\n### Inner\n\n| a | b |\n| - | - |\n\n<Note>Mind the shim.</Note>\n\n```sh\nkubectl get nodes\n```\n');
  expect(sections).toEqual(['The kubelet']);
  for (const words of ['A pod with CNI.', 'Inner', 'Mind the shim.', 'kubectl get nodes']) expect(prose).toContain(words);
  expect(prose).not.toContain('/cni/');
});
