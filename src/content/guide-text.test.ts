import { expect, test } from 'vitest';
import { guideText } from './guide-text.ts';

test('a guide’s text is told from its marks', () => {
  const { sections, prose } = guideText('A **pod** with [CNI](/cni/).\n\n<Figure name="x" />\n\n## The `kubelet`\n\n### Inner\n\n| a | b |\n| - | - |\n\n<Note>Mind the shim.</Note>\n\n```sh\nkubectl get nodes\n```\n');
  expect(sections).toEqual(['The kubelet']);
  for (const words of ['A pod with CNI.', 'Inner', 'Mind the shim.', 'kubectl get nodes']) expect(prose).toContain(words);
  expect(prose).not.toContain('/cni/');
});

test('sections are headings of the second rank, in order, and blocks stand on lines of their own', () => {
  expect(guideText('# One\n\n## Two\n\ntext\n\n## Three\n\n### Four\n')).toEqual({ sections: ['Two', 'Three'], prose: 'One\nTwo\ntext\nThree\nFour' });
  expect(guideText('')).toEqual({ sections: [], prose: '' });
  expect(guideText('<Note>')).toEqual({ sections: [], prose: '' });
});
