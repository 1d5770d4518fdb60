import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matcher, patternForm } from './pattern.ts';

const matchesPattern = (pattern: string, text: string) => matcher(pattern)(text);

test('stars stand for any characters, also none; all else for itself', () => {
  expect(matchesPattern('v*-eks-*', 'v1.33.5-eks-113cf36')).toBe(true);
  expect(matchesPattern('v*-eks-*', 'v1.33.5-gke.100')).toBe(false);
  expect(matchesPattern('Amazon Linux 2', 'Amazon Linux 2023')).toBe(false);
  expect(matchesPattern('a*a', 'a')).toBe(false);
  expect(matchesPattern('Ubuntu*', 'Ubuntu')).toBe(true);
  expect(matchesPattern('1.30', '1x30')).toBe(false);
  expect(matchesPattern('*ab*ab*', 'xabx')).toBe(false);
});

test('a pattern matches exactly what the same regular expression does', () => {
  const letters = fc.constantFrom('a', 'b', '.', '*');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 6 }), fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 10 }), (pattern, text) => {
      const expression = pattern.map((c) => (c === '*' ? '.*' : c === '.' ? '\\.' : c)).join('');
      expect(matchesPattern(pattern.join(''), text.join(''))).toBe(new RegExp(`^${expression}$`, 's').test(text.join('')));
    }),
  );
});

test('a pattern is told in the words one would use for it', () => {
  expect(patternForm('aws:///*')).toEqual({ form: 'starts', text: 'aws:///' });
  expect(patternForm('*-azure')).toEqual({ form: 'ends', text: '-azure' });
  expect(patternForm('*OS Guard*')).toEqual({ form: 'contains', text: 'OS Guard' });
  expect(patternForm('aws-node')).toEqual({ form: 'equals', text: 'aws-node' });
  expect(patternForm('aws*node')).toEqual({ form: 'matches', text: 'aws*node' });
  expect(patternForm('*a*b')).toEqual({ form: 'matches', text: '*a*b' });
  expect(patternForm('a*b*')).toEqual({ form: 'matches', text: 'a*b*' });
  expect(patternForm('*a*b*')).toEqual({ form: 'matches', text: '*a*b*' });
  expect(patternForm('v*-eks-*')).toEqual({ form: 'matches', text: 'v*-eks-*' });
});
