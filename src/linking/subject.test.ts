import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { modifiedOn } from './modified.ts';
import { picturedSubjects, subjectOf, subjectPath } from './subject.ts';

const knowledge = movedService();
const at = (path: string) => subjectOf(knowledge, [], path);

describe('what a page is about', () => {
  it('is found by its address, and leads back to it', () => {
    for (const subject of picturedSubjects(knowledge, [])) expect(at(subjectPath(subject))).toEqual(subject);
  });

  it('is a fact where it gives the evidence of one', () => {
    const path = '/facts/example/cri/node-os/evidence/';
    expect(at(path)).toEqual({ kind: 'evidence', fact: knowledge.facts.get('example/cri/node-os') });
    expect(subjectPath(at(path)!)).toBe(path);
    expect(modifiedOn(knowledge, at(path))).toBe('2021-06-15');
  });

  it.each(['/facts/example/evidence/', '/services/example/evidence/', '/about/', '/cri/no-such/', '/facts/example/', '/as-of/2021-04/', '/as-of/2021-11/', '/services/', '/as-of/'])('is nothing in particular at %s', (path) => {
    expect(at(path)).toBeUndefined();
  });
});

describe('when a page was last changed', () => {
  it('is the newest day its statements were checked or corrected', () => {
    expect(modifiedOn(knowledge, at('/facts/example/cri/default-runtime/'))).toBe('2021-10-20');
    expect(modifiedOn(knowledge, at('/facts/example/cri/node-os/'))).toBe('2021-06-15');
  });

  it('is not said where nobody knows', () => {
    expect(modifiedOn(knowledge, undefined)).toBeUndefined();
  });
});
