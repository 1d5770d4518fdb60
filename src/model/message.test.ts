import { describe, expect, it } from 'vitest';
import { speak, type Piece, type Said } from './message.ts';

const message = (pieces: Piece[], language = 'en') => speak({ pieces }, language) as (...given: (string | number)[]) => string;

describe('words', () => {
  it('are texts, lists and groups as they were written', () => {
    const said: Said = { title: 'Title', list: ['a', 'b'], group: { en: 'English' } };
    expect(speak(said, 'en')).toEqual(said);
  });

  it('are functions where something is filled in, at any place and more than once', () => {
    const spoken = speak({ group: { lead: { pieces: ['from ', 1, ' to ', 0, ', ', 1] } } }, 'en') as { group: { lead: (a: string, b: string) => string } };
    expect(spoken.group.lead('2022', '2021')).toBe('from 2021 to 2022, 2021');
  });
});

describe('a message that chooses', () => {
  const nodes: Piece[] = [0, ' of ', { by: 1, plural: true, cases: { '=0': ['no kind'], one: [1, ' kind'], other: [1, ' kinds'] } }];

  it.each([[0, 'no kind'], [1, '1 kind'], [2, '2 kinds'], [21, '21 kinds']])('says of %i: %s', (count, said) => {
    expect(message(nodes)('EKS', count)).toBe(`EKS of ${said}`);
  });

  it('knows no singular in Japanese', () => {
    expect(message([{ by: 0, plural: true, cases: { one: ['誤り'], other: [0, '台'] } }], 'ja')(1)).toBe('1台');
  });

  it('falls back to what holds for the rest, and fills in what stands inside', () => {
    const sure = message([{ by: 0, cases: { likely: ['probably ', 1], other: [1] } }]);
    expect([sure('likely', 'EKS'), sure('certain', 'EKS')]).toEqual(['probably EKS', 'EKS']);
  });
});
