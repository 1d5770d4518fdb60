import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/content/read.ts';
import { hostile, PLANTED, withHostileStrings, type Planted } from '../fixtures/hostile-strings.ts';
import { livelyIn } from '../fixtures/lively.ts';
import { buildIn, everyFile } from '../slow/clone.ts';
import { smallSite } from '../slow/small-site.ts';

/** What a build must not tell of the machine it runs on. */
const CANARY = 'canary-5f2c9a71';

/** Strings that help to find or to recognise and are shown nowhere. */
const UNSEEN = /^recognisers\/|\.search\.\d+$| reading$/;

describe('a site whose every string holds markup', () => {
  let dist = '';
  let planted: Planted[] = [];

  beforeAll(async () => {
    const made = withHostileStrings(await filesBelow('tests/fixtures/every-field'), '2021-07-01');
    planted = made.planted;
    const place = smallSite('hostile', made.files);
    dist = path.join(place, 'dist');
    const { status, said } = buildIn(place, { DEPLOY_TOKEN: CANARY });
    expect(status, said).toBe(0);
  }, 300_000);

  it('is built of content that the check lets pass', () => {
    expect(planted.length).toBeGreaterThan(150);
  });

  it('shows each of them as the text it is', () => {
    const pages = everyFile(dist).filter((file) => /\.(html|json|md)$/.test(file)).map((file) => readFileSync(file, 'utf8')).join('\n');
    const shown = new Set([...pages.matchAll(new RegExp(`${PLANTED}\\((\\d+)\\)`, 'g'))].map(([, n]) => Number(n)));
    expect(planted.filter(({ at, n }) => !shown.has(n) && !UNSEEN.test(at)).map(({ at }) => at)).toEqual([]);
  });

  it('takes none of it for markup: pages, embeds, snippets, feeds, data, pictures, Markdown', () => {
    const lively = everyFile(dist).flatMap((file) => livelyIn(file, readFileSync(file, 'utf8')).map((what) => `${path.relative(dist, file)}: ${what}`));
    expect(lively.slice(0, 20)).toEqual([]);
  });

  it('tells nothing of the environment it was built in, nor of the folder', () => {
    const telling = everyFile(dist).filter((file) => [CANARY, path.dirname(dist)].some((secret) => readFileSync(file).includes(secret)));
    expect(telling).toEqual([]);
  });
});

it('markup that comes alive is noticed, wherever it stands', () => {
  const raw = hostile(7);
  const alive: [string, string][] = [
    ['a.html', `<p>${raw}</p>`],
    ['a.html', `<input value="${raw}">`],
    ['a.html', `<script type="application/ld+json">{"a":"b"}</script><title>${raw}</title>`],
    ['a.html', `<textarea name="iframe">${raw.replaceAll('<', '&lt;')}</textarea>`],
    ['a.md', raw],
    ['llms.txt', `- [x](https://example.org/): ${raw}`],
    ['oembed.json', JSON.stringify({ html: raw })],
    ['feed.json', JSON.stringify({ items: [{ content_html: raw }] })],
    ['a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><text>${raw}</text></svg>`],
    ['atom.xml', `<feed><entry><title type="html"><![CDATA[${raw.replace(']]>', '')}]]></title></entry></feed>`],
    ['a.js', `const text = ${JSON.stringify(raw)}`],
    ['a.js', `export default {"text":"${raw}"};\n`],
    ['a.js', `export default ${JSON.stringify(raw)};alert(1);\n`],
  ];
  for (const [file, text] of alive) expect(livelyIn(file, text), `${file}: ${text}`).not.toEqual([]);
});
