import { describe, expect, test } from 'vitest';
import { issueLink } from './issue-link.ts';
import { jsonExtent } from './json-text.ts';
import { decodeText, plainText } from './plain-text.ts';
import { nothingSeen } from './seen.ts';
import { readWords } from './trouble.ts';
import { imageVersion, minorOf, releaseOf, runtimeOf } from './version-text.ts';

describe('the end of a JSON value', () => {
  test.each([
    ['{}', 0, { end: 2, truncated: false }],
    ['x {"a":[1,{"b":"}"}]} y', 2, { end: 21, truncated: false }],
    ['["\\"]"] ]', 0, { end: 7, truncated: false }],
    ['["\\\\"] ]', 0, { end: 6, truncated: false }],
    ['{"a":"', 0, { end: 6, truncated: true }],
    ['{"items":[{"a":{}},{"b":1', 0, { end: 25, truncated: true, lastItem: 18 }],
    ['{"items":[{"a":{}},{"b":1},', 0, { end: 27, truncated: true, lastItem: 26 }],
    ['[[', 0, { end: 2, truncated: true }],
    ['{"a":[[1],[2]', 0, { end: 13, truncated: true }],
  ])('of %j from %i on', (text, start, extent) => {
    expect(jsonExtent(text, start)).toEqual(extent);
  });
});

describe('the bytes of a pasted file', () => {
  const utf16 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);

  test.each([
    ['UTF-8', [...new TextEncoder().encode('名前 a')], '名前 a'],
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16('名 a')], '名 a'],
    ['UTF-16, the other way round', [0xfe, 0xff, 0x54, 0x0d, 0, 0x61], '名a'],
    ['UTF-16 without a mark', utf16('NAME'), 'NAME'],
    ['Shift_JIS', [0x96, 0xbc, 0x91, 0x4f], '名前'],
    ['two letters', [0x61, 0], 'a\u0000'],
    ['three bytes', [0x61, 0, 0x62], 'a\u0000b'],
    ['half a mark', [0xff, 0x41], '\ufffdA'],
    ['half a mark, the other way round', [0xfe, 0x41], '\ufffdA'],
    ['Shift_JIS that ends like a mark', [0x41, 0xfe], 'A\ufffd'],
    ['Shift_JIS that ends like the other mark', [0x41, 0xff], 'A\ufffd'],
    ['a null before a letter', [0, 0, 0x61, 0x62], '\u0000\u0000ab'],
  ])('are read as %s', (_what, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  test('are text without what terminals, editors and chats put in', () => {
    expect(plainText('\u001b[1;31mred\u001b[0m \u001b]8;;https://example.org\u0007link\u001b]8;;\u001b\\\r\na\rb\u200bc\u00a0d\u3000e\ufeff &lt;none&gt;')).toBe('red link\na\nbc d e <none>');
  });
});

describe('versions', () => {
  test.each([
    ['v1.33.5-eks-113cf36', '1.33.5', '1.33'],
    ['1.20', '1.20', '1.20'],
    ['v2.0.1', '2.0.1', undefined],
    ['x1.2', undefined, undefined],
    ['v12.34.56', '12.34.56', undefined],
    ['v1.33.12', '1.33.12', '1.33'],
    ['v21.30.1', '21.30.1', undefined],
    [undefined, undefined, undefined],
  ])('of Kubernetes are told from %s', (kubelet, release, minor) => {
    expect([releaseOf(kubelet), minorOf(releaseOf(kubelet))]).toEqual([release, minor]);
  });

  test.each([
    ['containerd://1.4.8+azure', { name: 'containerd', version: '1.4.8' }],
    ['docker://19.3.13', { name: 'docker', version: '19.03.13' }],
    ['docker://17.9', { name: 'docker', version: '17.09' }],
    ['docker://19.10.1', { name: 'docker', version: '19.10.1' }],
    ['docker://21.3.1', { name: 'docker', version: '21.3.1' }],
    ['containerd://19.3.1', { name: 'containerd', version: '19.3.1' }],
    ['cri-o://v1.30.2', { name: 'cri-o', version: '1.30.2' }],
    ['mirantis://Unknown', { name: 'mirantis' }],
    ['docker://119.3', { name: 'docker', version: '119.3' }],
    ['docker://Unknown', { name: 'docker' }],
    ['containerd', undefined],
    ['Docker://1', undefined],
    [undefined, undefined],
  ])('of runtimes are told from %s', (printed, runtime) => {
    expect(runtimeOf(printed)).toEqual(runtime);
  });

  test.each([
    ['602401143452.dkr.ecr.us-west-2.amazonaws.com/amazon-k8s-cni:v1.19.2-eksbuild.1', '1.19.2'],
    ['quay.io/cilium/cilium:v1.17@sha256:abc', '1.17'],
    ['localhost:5000/x:latest', undefined],
    ['x', undefined],
    ['x:10.2', '10.2'],
  ])('of images are told from %s', (image, version) => {
    expect(imageVersion(image)).toBe(version);
  });
});

describe('words that are no output', () => {
  const read = (...lines: string[]) => {
    const seen = nothingSeen();
    readWords(lines, seen);
    return [seen.troubles, seen.server];
  };

  test.each([
    ['error: You must be logged in to the server (Unauthorized)', 'not-logged-in'],
    ['Error from server (Forbidden): nodes is forbidden: User "x"', 'forbidden'],
    ['The connection to the server localhost:8080 was refused - did you specify the right host or port?', 'no-connection'],
    ['No resources found', 'no-resources'],
    ["error: the server doesn't have a resource type \"nodess\"", 'unknown-resource'],
    ['zsh: command not found: kubectl', 'no-kubectl'],
    ['node/ip-10-0-0-1', 'name-only'],
  ])('%s', (line, trouble) => {
    expect(read(line)).toEqual([[trouble], undefined]);
  });

  test('tell the version of the server, and nothing where nothing is said', () => {
    expect(read('Server Version: version.Info{GitVersion:"v1.33.5-eks-1"}')).toEqual([[], 'v1.33.5-eks-1']);
    expect(read('My Server Version: v1.33.5')).toEqual([[], undefined]);
    expect(read('Client Version: v1.33.5', 'node/a b', 'x node/a')).toEqual([[], undefined]);
    expect(read(`${' '.repeat(400)}No resources found`)).toEqual([[], undefined]);
  });
});

describe('the link to a new issue', () => {
  const REPOSITORY = 'https://github.com/owner/name';

  test('holds its title and parts, each between fences that nothing inside can close', () => {
    const link = new URL(issueLink(REPOSITORY, 'a & b', [{ heading: 'H', text: 'x\n~~~\ny\n\n' }, { heading: 'I', text: 'z' }]));
    expect(`${link.origin}${link.pathname}`).toBe(`${REPOSITORY}/issues/new`);
    expect(link.searchParams.get('title')).toBe('a & b');
    expect(link.searchParams.get('body')).toBe('### H\n\n~~~\nx\n~ ~ ~\ny\n~~~\n\n### I\n\n~~~\nz\n~~~\n\n');
  });

  test('leaves out what would make it too long, and keeps what fits', () => {
    const link = issueLink(REPOSITORY, 't', [{ heading: 'long', text: 'x'.repeat(8_000) }, { heading: 'short', text: 'y' }]);
    expect(link.length).toBeLessThanOrEqual(7_000);
    expect([link.includes('long'), link.includes('short')]).toEqual([false, true]);
    const room = 7_000 - issueLink(REPOSITORY, 't', [{ heading: 'h', text: '' }]).length;
    expect(issueLink(REPOSITORY, 't', [{ heading: 'h', text: 'x'.repeat(room) }])).toHaveLength(7_000);
    expect(issueLink(REPOSITORY, 't', [{ heading: 'h', text: 'x'.repeat(room + 1) }])).toMatch(/body=$/);
  });
});
