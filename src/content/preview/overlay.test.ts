import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { overlay } from './overlay.ts';

const PROBLEM: Problem = {
  file: 'content/glossary/docker.yaml', line: 2, column: 3, path: 'definition', rule: 'test',
  message: { ja: '<img>は使えません', en: 'holds <img src=x> & more' },
  hint: { ja: '<img>を消してください。', en: 'Remove <img>.' },
};
const OTHER: Problem = { ...PROBLEM, file: 'content/services/eks.mdx', line: 7, path: '', message: { ja: '変です', en: 'is odd' } };

test('the overlay opens at the first problem, and lists them all', () => {
  const { err } = overlay([PROBLEM, OTHER], '/project', 'en');
  expect(err.loc).toEqual({ file: '/project/content/glossary/docker.yaml', line: 2, column: 3 });
  expect(err.title).toBe('content/glossary/docker.yaml:2:3');
  expect(err.stack).toContain('content/glossary/docker.yaml:2:3  definition: holds <img src=x> & more\n    → Remove <img>.');
  expect(err.stack).toContain('content/services/eks.mdx:7:3  is odd');
});

test('what it reads as HTML holds no tag of the content', () => {
  const { err } = overlay([PROBLEM], '/project', 'en');
  expect([err.message, err.hint]).toEqual(['definition: holds &lt;img src=x> &amp; more', 'Remove &lt;img>.']);
});

test('it speaks the language of the editor', () => {
  expect(overlay([OTHER], '/project', 'ja').err.message).toBe('変です');
});
