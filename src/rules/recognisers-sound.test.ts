import { expect, test } from 'vitest';
import { exampleFiles, ruleContext, told } from '../../tests/fixtures/rule-context.ts';
import type { AuthoredRecogniser } from '../schema/recogniser.ts';
import { recognisersSound } from './recognisers-sound.ts';

const signs = [{ kubelet: 'v*-example' }];
const found = (recognisers: Record<string, AuthoredRecogniser>) => told(recognisersSound, ruleContext(exampleFiles([], { recognisers })));

test('terms and variants that exist are fine, and so are services and variants that are not compared yet', () => {
  expect(
    found({
      'services/example': { name: 'Example', signs, cri: [{ id: 'linux', signs }, { id: 'bare-metal', signs }] },
      'services/elsewhere': { name: 'Elsewhere', signs, cri: [{ id: 'anything', signs }] },
      'cri/docker': { name: 'Docker', term: 'docker', signs },
    }),
  ).toEqual([]);
});

test('a term or variant that does not exist is found, with the nearest one', () => {
  expect(
    found({
      'services/example': { name: 'Example', signs, cri: [{ id: 'linus', signs }] },
      'cri/docker': { name: 'Docker', term: 'doker', signs },
    }),
  ).toMatchObject([
    { at: 'recognisers/services/example cri.0.id', hint: { en: 'Did you mean "linux"?' } },
    { at: 'recognisers/cri/docker term', hint: { en: 'Did you mean "docker"?' } },
  ]);
});

test('a variant of the other layer is in the wrong list', () => {
  expect(found({ 'services/example': { name: 'Example', signs, cni: [{ id: 'linux', signs }] } })).toMatchObject([{ at: 'recognisers/services/example cni.0.id' }]);
});

test('variants belong to services, versions to what has images', () => {
  expect(
    found({
      'cni/example': { name: 'Example', signs, cri: [{ id: 'linux', signs }] },
      'os/example': { name: 'Example', signs, versions: ['*/example:*'] },
    }).map(({ at }) => at),
  ).toEqual(['recognisers/cni/example cri', 'recognisers/os/example versions']);
});
