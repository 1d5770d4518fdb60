import { expect, test } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { statementRows } from './statement-rows.ts';

test('every statement that was written down is a row, in the order of its history; derived ones are none', () => {
  const knowledge = movedService();
  knowledge.sources.set('example/document', { id: 'example/document', url: 'https://example.org/', title: 'x', publisher: 'x', kind: 'repository', language: 'en' });
  const rows = statementRows(knowledge);
  expect(rows.map(({ fact, statement }) => `${fact.criterion.id}#${statement.id}`)).toEqual([
    'cri/default-runtime#old-docker',
    'cri/default-runtime#other',
    'cri/default-runtime#old-containerd',
    'cri/default-runtime#new-containerd',
    'cri/node-os#old',
    'cri/node-os#new',
  ]);
  expect(rows.every(({ kinds }) => kinds.join() === 'repository')).toBe(true);
});
