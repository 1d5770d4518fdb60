import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIST_NAMES } from '../../ledger/published.ts';
import type { Content } from '../../model/content.ts';
import type { Problem } from '../problem.ts';
import { readContent } from '../read.ts';
import { Edits } from './edits.ts';

const FACT = 'facts/example/cri/default-runtime.mdx';

type Said = Content | readonly Problem[];

/** What is said, in its order: what pages are to show, or what is wrong. */
class Heard {
  readonly #said: Said[] = [];
  #waiting: ((said: Said) => void) | undefined;

  hear(said: Said): void {
    if (!this.#waiting) this.#said.push(said);
    this.#waiting?.(said);
    this.#waiting = undefined;
  }

  next(): Promise<Said> {
    const said = this.#said.shift();
    return said ? Promise.resolve(said) : new Promise((resolve) => (this.#waiting = resolve));
  }
}

let place: string;
let edits: Edits;
let heard: Heard;

beforeEach(async () => {
  place = mkdtempSync(path.join(tmpdir(), 'edits-'));
  const [content, ledger] = [path.join(place, 'content'), path.join(place, 'ledger')];
  cpSync('tests/fixtures/content', content, { recursive: true });
  mkdirSync(ledger);
  for (const name of [...LIST_NAMES, 'said.jsonl']) writeFileSync(path.join(ledger, name), '');
  writeFileSync(path.join(ledger, 'moved.yaml'), 'moves: []\n');
  const own = new Heard();
  heard = own;
  edits = new Edits(content, ledger, await readContent(content), { show: (said) => own.hear(said), tell: (said) => own.hear(said) });
});

afterEach(() => rmSync(place, { recursive: true }));

const shown = async () => {
  const said = await heard.next();
  if (Array.isArray(said)) throw new Error(`not shown: ${JSON.stringify(said)}`);
  return said as Content;
};

const told = async () => {
  const said = await heard.next();
  if (!Array.isArray(said)) throw new Error('shown');
  return (said as Problem[]).map(({ file, line, rule, hint }) => `${file}:${line} ${rule}: ${hint.en}`);
};

const full = (file: string) => path.join(place, 'content', file);

function write(file: string, from: string, to: string): void {
  const before = readFileSync(full(file), 'utf8');
  expect(before).toContain(from);
  writeFileSync(full(file), before.replace(from, to));
}

function edit(file: string, from: string, to: string): void {
  write(file, from, to);
  edits.changed(file);
}

const summary = (content: Content) => content.facts.get('example/cri/default-runtime')?.data.statements[0]?.summary?.en;

describe('an edit', () => {
  it('is shown, and pages that were asked for meanwhile wait for it', async () => {
    edit(FACT, 'A statement for tests.', 'A changed statement.');
    expect(summary(await edits.content)).toBe('A changed statement.');
    expect(await shown()).toBe(await edits.content);
  });

  it('leaves every other file the entry it was', async () => {
    const before = await edits.content;
    edit(FACT, 'A statement for tests.', 'A changed statement.');
    const after = await shown();
    expect(after.facts.get('example/cri/runtime-version')).toBe(before.facts.get('example/cri/runtime-version'));
    expect(after.services.get('example')).toBe(before.services.get('example'));
  });

  it('that cannot be read is told with its place and its remedy, and what was good stays until it is mended', async () => {
    const good = await edits.content;
    edit(FACT, 'confidence: high', 'confidance: high');
    expect(await told()).toEqual([`content/${FACT}:13 schema: Did you mean "confidence"?`]);
    expect(await edits.content).toBe(good);
    edit(FACT, 'confidance: high', 'confidence: high');
    expect(summary(await shown())).toBe('A statement for tests.');
  });

  it('that breaks a rule is told, and never shown', async () => {
    edit(FACT, 'source: example/guide', 'source: example/guid');
    expect(await told()).toEqual([`content/${FACT}:22 references-exist: Did you mean "example/guide"?`]);
    edit(FACT, 'source: example/guid\n', 'source: example/guide\n');
    expect(summary(await shown())).toBe('A statement for tests.');
  });

  it('that leaves a mistake in another file is shown, and told a moment later', async () => {
    edit(FACT, 'source: example/release-notes', 'source: example/guide');
    await shown();
    expect(await told()).toEqual(['content/sources/example/release-notes.yaml:1 sources-used-once: Refer to it with source: example/release-notes, or remove the file.']);
  });

  it('that takes away what others rest on is told where they do, and never shown', async () => {
    edit('services/example.mdx', 'id: linux', 'id: linus');
    expect((await told()).join('\n')).toContain(`content/${FACT}:5 references-exist: Did you mean "linus"?`);
  });

  it('that was half written is read again once it is whole', async () => {
    const whole = readFileSync(full(FACT), 'utf8').replace('A statement for tests.', 'A changed statement.');
    writeFileSync(full(FACT), '');
    edits.changed(FACT);
    const content = edits.content;
    await new Promise((resolve) => setImmediate(resolve));
    writeFileSync(full(FACT), whole);
    expect(summary(await content)).toBe('A changed statement.');
    expect(summary(await shown())).toBe('A changed statement.');
  });
});

describe('a file', () => {
  it('that is new is shown', async () => {
    writeFileSync(full('glossary/podman.yaml'), readFileSync(full('glossary/docker.yaml'), 'utf8').replaceAll('Docker', 'Podman').replaceAll('docker', 'podman'));
    edits.changed('glossary/podman.yaml');
    expect((await shown()).glossary.has('podman')).toBe(true);
  });

  it('that is renamed is shown by its new name alone', async () => {
    renameSync(full('milestones/2021-05-10-example.mdx'), full('milestones/2021-05-11-other.mdx'));
    edits.changed('milestones/2021-05-10-example.mdx');
    edits.changed('milestones/2021-05-11-other.mdx');
    expect([...(await shown()).milestones.keys()]).toEqual(['2021-05-11-other']);
  });

  it('that is removed is shown no longer', async () => {
    rmSync(full('milestones/2021-05-10-example.mdx'));
    edits.changed('milestones/2021-05-10-example.mdx');
    expect((await shown()).milestones.size).toBe(0);
  });

  it('that others rest on is missed where it is removed, until it is back', async () => {
    const source = readFileSync(full('sources/example/guide.yaml'));
    rmSync(full('sources/example/guide.yaml'));
    edits.changed('sources/example/guide.yaml');
    expect((await told()).join('\n')).toContain(`content/${FACT}:22 references-exist`);
    writeFileSync(full('sources/example/guide.yaml'), source);
    edits.changed('sources/example/guide.yaml');
    expect((await shown()).sources.has('example/guide')).toBe(true);
  });

  it('that belongs to no collection is told, and one that a file manager leaves is not', async () => {
    writeFileSync(full('.DS_Store'), '');
    edits.changed('.DS_Store');
    await shown();
    writeFileSync(full('glossary/Podman.yaml'), '');
    edits.changed('glossary/Podman.yaml');
    expect(await told()).toEqual([expect.stringContaining('content/glossary/Podman.yaml:1 paths')]);
  });
});
