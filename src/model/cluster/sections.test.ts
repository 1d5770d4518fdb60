import { expect, test } from 'vitest';
import { sections } from './sections.ts';
import { NODES_HEADER } from './table.ts';

const NODE = 'n   Ready   <none>   1d   v1.33.5';

test.each<[string, unknown[]]>([
  ['{"a":1}', [{ kind: 'json', text: '{"a":1}', truncated: false }]],
  ['[{"a":1}]', [{ kind: 'json', text: '[{"a":1}]', truncated: false }]],
  ['[\n{"a":1}\n]', [{ kind: 'json', text: '[\n{"a":1}\n]', truncated: false }]],
  ['{"items":[{"a":{}},{"b":', [{ kind: 'json', text: '{"items":[{"a":{}}]}', truncated: true }]],
  ['{"a":', [{ kind: 'json', text: '{"a":', truncated: true }]],
  ['[x]', [{ kind: 'words', lines: ['[x]'] }]],
  ['apiVersion: v1\nkind: Node\n- a\n# b\n\n"c": d\nend', [{ kind: 'yaml', text: 'apiVersion: v1\nkind: Node\n- a\n# b\n\n"c": d' }, { kind: 'words', lines: ['end'] }]],
  ['items:\n- a: b', [{ kind: 'yaml', text: 'items:\n- a: b' }]],
  ['kind:x', [{ kind: 'words', lines: ['kind:x'] }]],
  ['Name: a\nRoles:  b\n  c\n\nName: d\nEvents: e\n$ end', [{ kind: 'describe', lines: ['Name: a', 'Roles:  b', '  c', ''] }, { kind: 'describe', lines: ['Name: d', 'Events: e'] }, { kind: 'words', lines: ['$ end'] }]],
  ['Name:', [{ kind: 'words', lines: ['Name:'] }]],
  ['NAME   STATUS\na   b\n\nc', [{ kind: 'table', lines: ['NAME   STATUS', 'a   b'] }, { kind: 'words', lines: ['', 'c'] }]],
  ['NAME   STATUS\na   b\nNAME   READY\nc   d', [{ kind: 'table', lines: ['NAME   STATUS', 'a   b'] }, { kind: 'table', lines: ['NAME   READY', 'c   d'] }]],
  ...['$ kubectl', '# kubectl', '> kubectl', 'PS C:\\> kubectl', 'C:\\Users> kubectl', 'me@host:~$ kubectl get', 'me@host# kubectl get', 'me% kubectl get'].map((prompt): [string, unknown[]] => [
    `NAME   STATUS\na   b\n${prompt}`,
    [{ kind: 'table', lines: ['NAME   STATUS', 'a   b'] }, { kind: 'words', lines: [prompt] }],
  ]),
  ['NAME   STATUS\na   b\n{"c":1}', [{ kind: 'table', lines: ['NAME   STATUS', 'a   b'] }, { kind: 'json', text: '{"c":1}', truncated: false }]],
  [`${NODE}\n${NODE}\nx`, [{ kind: 'table', lines: [NODES_HEADER, NODE, NODE] }, { kind: 'words', lines: ['x'] }]],
  ['a\n{"b":1}\nc', [{ kind: 'json', text: '{"b":1}', truncated: false }, { kind: 'words', lines: ['a', '', 'c'] }]],
  ['  \n\t\n', []],
  ['', []],
])('%j falls into its parts', (text, parts) => {
  expect(sections(text)).toEqual(parts);
});
