import { describe, expect, it } from 'vitest';
import { content, criterion, service, statement } from '../../tests/fixtures/knowledge.ts';
import { toKnowledge } from '../model/knowledge.ts';
import { addressesIn } from './addresses.ts';
import { askAll } from './ask-all.ts';
import { readExemptions } from './exemptions.ts';
import { report } from './report.ts';
import { termsOfSources } from './terms.ts';

/** A network whose addresses answer as told, one answer a try, and a clock that only counts. */
function network(answers: Record<string, (Response | Error)[]>) {
  const asked: string[] = [];
  const waited: number[] = [];
  const asking = {
    fetch: async (address: string) => {
      asked.push(address);
      const [answer = new Error('not told'), ...rest] = answers[address] ?? [];
      if (rest.length > 0) answers[address] = rest;
      if (answer instanceof Error) throw answer;
      return answer.clone();
    },
    wait: async (milliseconds: number) => void waited.push(milliseconds),
  };
  return { asked, waited, asking };
}

const status = (code: number, headers: Record<string, string> = {}) => new Response(null, { status: code, headers });
const A = 'https://a.dev/x';
const DAY = '2026-11-29';

async function outcomeOf(...answers: (Response | Error)[]) {
  const { asking, waited, asked } = network({ [A]: answers });
  const [outcome] = await askAll(new Map([[A, ['content/sources/a/x.yaml']]]), new Map(), [], DAY, asking);
  return { answer: outcome?.answer, said: outcome?.said, waited, tries: asked.length };
}

describe('the addresses in files', () => {
  it('are those that lead somewhere, once each, with all the files that point at them', () => {
    const text = `url: "${A}#part"\n[x](https://b.dev/(y)) <https://c.dev/>、https://d.dev/z。 \`https://e.dev/\` | https://f.dev/ |`;
    expect(Object.fromEntries(addressesIn([{ file: 'b', text }, { file: 'a', text: A }]))).toEqual({ [A]: ['a', 'b'], 'https://b.dev/': ['b'], 'https://c.dev/': ['b'], 'https://d.dev/z': ['b'], 'https://e.dev/': ['b'], 'https://f.dev/': ['b'] });
  });

  it('are no patterns, and nobody’s', () => {
    expect([...addressesIn([{ file: 'a', text: 'https://a.dev/{org}/x https://a.dev/… https://example.org/x https://docs.example.com/ http://a.dev/ https://localhost/' }]).keys()]).toEqual([]);
  });
});

describe('an address', () => {
  it.each([[200, 'fine'], [404, 'gone'], [410, 'gone'], [401, 'refused'], [403, 'refused']] as const)('that answers %i is %s, at once', async (code, answer) => {
    expect(await outcomeOf(status(code))).toEqual({ answer, said: String(code), waited: [], tries: 1 });
  });

  it.each([[429, 'refused'], [500, 'unreachable'], [503, 'unreachable']] as const)('that goes on answering %i is %s, after four tries that wait ever longer', async (code, answer) => {
    expect(await outcomeOf(status(code))).toEqual({ answer, said: String(code), waited: [2000, 4000, 8000], tries: 4 });
  });

  it('that answers in the end is fine', async () => {
    expect(await outcomeOf(status(429), new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }), status(200))).toMatchObject({ answer: 'fine', tries: 3 });
  });

  it('that cannot be reached is unreachable, and says why', async () => {
    expect(await outcomeOf(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }))).toMatchObject({ answer: 'unreachable', said: 'ENOTFOUND', tries: 4 });
  });

  it('is asked again when its host says, within a minute', async () => {
    expect((await outcomeOf(status(429, { 'retry-after': '20' }), status(429, { 'retry-after': '9999' }), status(503, { 'retry-after': 'soon' }), status(200))).waited).toEqual([20_000, 60_000, 8000]);
  });

  it('is told of words that its text lost, whatever markup stands between them', async () => {
    const page = '<p>Use <code>--network-plugin</code> &amp; <b>Node</b>\nSubnet</p>';
    const { asking } = network({ [A]: [new Response(page)] });
    const [outcome] = await askAll(new Map([[A, ['x']]]), new Map([[A, ['--network-plugin', '& node subnet', 'kubenet']]]), [], DAY, asking);
    expect(outcome?.missing).toEqual(['kubenet']);
  });
});

describe('many addresses', () => {
  it('are asked for host by host, with a pause between those of one', async () => {
    const { asked, waited, asking } = network({ [A]: [status(200)], 'https://a.dev/y': [status(200)], 'https://b.dev/': [status(200)] });
    await askAll(new Map([[A, ['x']], ['https://a.dev/y', ['x']], ['https://b.dev/', ['x']]]), new Map(), [], DAY, asking);
    expect(asked.sort()).toEqual([A, 'https://a.dev/y', 'https://b.dev/']);
    expect(waited).toEqual([500]);
  });
});

describe('an exemption', () => {
  const exempt = (until: string) => readExemptions(`- begins: https://a.dev/\n  why: { ja: 理由, en: a reason }\n  until: ${until}\n`);

  it('keeps what begins like it from being asked for, until its last day', async () => {
    const { asked, asking } = network({ [A]: [status(200)] });
    await askAll(new Map([[A, ['x']]]), new Map(), exempt(DAY), DAY, asking);
    expect(asked).toEqual([]);
    await askAll(new Map([[A, ['x']]]), new Map(), exempt('2026-11-28'), DAY, asking);
    expect(asked).toEqual([A]);
  });

  it('that has ended calls for somebody', () => {
    expect(report([], exempt(DAY), DAY).act).toBe(false);
    expect(report([], exempt('2026-11-28'), DAY)).toMatchObject({ act: true, markdown: expect.stringContaining('2026-11-28 <https://a.dev/> 理由 / a reason') as string });
  });

  it.each(['- begins: https://a.dev/\n  until: 2027-01-01', '- begins: https://a.dev/\n  why: { ja: 理由, en: a reason }', '- begins: a.dev\n  why: { ja: 理由, en: a reason }\n  until: 2027-01-01'])('without a reason, an end or an address is refused', (yaml) => {
    expect(() => readExemptions(yaml)).toThrow();
  });
});

describe('the report', () => {
  const outcome = (answer: 'fine' | 'gone' | 'refused' | 'unreachable', missing?: string[]) => ({ address: A, answer, said: '0', files: ['content/sources/a/x.yaml'], ...(missing && { missing }) });

  it('calls for somebody where a document is gone alone; all else is counted', () => {
    expect(report([outcome('fine', ['kubenet']), outcome('refused'), outcome('unreachable')], [], DAY).act).toBe(false);
    const { act, markdown } = report([outcome('fine'), outcome('gone')], [], DAY);
    expect(act).toBe(true);
    expect(markdown).toContain('Of 2, 1 answered, 1 are gone');
    expect(markdown).toContain(`<${A}> (content/sources/a/x.yaml)`);
  });

  it('stays within what an issue holds', () => {
    expect(report(Array.from({ length: 2000 }, () => outcome('gone', ['x'])), [], DAY).markdown.length).toBeLessThan(60_000);
  });
});

it('sources are looked through for the words that references set as code, unless their address keeps them', () => {
  const reference = (source: string) => ({ source, supports: { ja: '`a`です。', en: 'Says `a` and `--b c`' } });
  const made = content(service({ cri: {}, cni: {} }), { 'cri/x': criterion(1) }, { 'cri/x': [statement('a', { references: [reference('x/page'), reference('x/pinned')] })] });
  const urls = { 'x/page': 'https://a.dev/page#part', 'x/pinned': `https://github.com/a/b/blob/${'0'.repeat(40)}/c.md` };
  for (const [id, url] of Object.entries(urls)) made.sources.set(id, { collection: 'sources', id, data: { url, title: id, publisher: 'X', kind: 'repository', language: 'en' }, body: '' });
  expect(Object.fromEntries(termsOfSources(toKnowledge(made)))).toEqual({ 'https://a.dev/page': ['--b c', 'a'] });
});
