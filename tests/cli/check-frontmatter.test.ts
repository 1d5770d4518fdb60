import { describe, expect, it } from 'vitest';
import { inFact } from '../fixtures/damaged.ts';
import { editorIsTold } from '../fixtures/editor-is-told.ts';
import { checkDamaged } from '../fixtures/run-check.ts';

const FACT = 'content/facts/example/cri/default-runtime.mdx';
const SUMMARY = 'summary: { ja: 試験用の記述です。, en: A statement for tests. }';

describe('npm run check, one mistake in a frontmatter', { timeout: 30_000 }, () => {
  editorIsTold([
    ['a misspelt key', inFact('confidence: high', 'confidance: high'), `${FACT}:13:5 `, 'Did you mean "confidence"?', '"confidence" のことですか。'],
    ['a misspelt choice', inFact('confidence: high', 'confidence: hgih'), `${FACT}:13:17 `, 'Did you mean "high"?', '"high" のことですか。'],
    ['a day that does not exist', inFact('recorded: 2021-06-15', 'recorded: 2021-02-30'), `${FACT}:14:15 `, 'Write it as YYYY-MM-DD.', 'YYYY-MM-DD の形で'],
    ['a day that does not exist in a period', inFact('from: 2020-01-10', 'from: 2021-02-30'), `${FACT}:7:20 `, 'Write YYYY, YYYY-MM or YYYY-MM-DD', 'YYYY、YYYY-MM、YYYY-MM-DD'],
    ['a Kubernetes version without quotes', inFact('"1.23"', '1.30'), `${FACT}:8:26 `, 'Write it in quotes, "1.30"', '引用符で囲み "1.30"'],
    ['a Kubernetes version with a patch', inFact('"1.23"', '"1.23.4"'), `${FACT}:8:26 `, 'like "1.24"', '"1.24" のように'],
    ['a missing English sentence', inFact(SUMMARY, 'summary: { ja: 試験用の記述です。 }'), `${FACT}:9:14 `, 'Add "en:" with text.', '"en:" に文字列を'],
    ['an empty English sentence', inFact(SUMMARY, 'summary: { ja: 試験用の記述です。, en: "" }'), `${FACT}:9:35 `, 'Write something, or remove the key.', '内容を書くか'],
    ['an id with capitals', inFact('id: docker', 'id: Docker'), `${FACT}:3:9 `, 'Use lowercase letters, digits', '小文字の英数字'],
    ['a repeated key', inFact('confidence: high', 'confidence: high\n    confidence: low'), `${FACT}:14:5 `, 'Remove one of them.', 'どちらかを消して'],
    ['an open quote', inFact('value: Docker', 'value: "Docker'), `${FACT}:4:12 `, 'Close the value with the same quote.', '値の終わりに同じ引用符'],
    ['a year without quotes', inFact('from: 2020-01-10', 'from: 2020'), `${FACT}:7:20 `, 'Write a year alone in quotes, "2020"', '引用符で囲み "2020"'],
    ['a misspelt kind of end', inFact('until: 2021-06 }', 'until: { planed: 2021-06 } }'), `${FACT}:7:41 `, 'Did you mean "planned"?', '"planned" のことですか。'],
    ['a misspelt unknown', inFact('until: 2021-06 }', 'until: unkown }'), `${FACT}:7:39 `, 'Did you mean "unknown"?', '"unknown" のことですか。'],
    ['a misspelt type of no answer', inFact('value: Docker', 'value: { type: unknwon }'), `${FACT}:4:20 `, 'Did you mean "unknown"?', '"unknown" のことですか。'],
    ['a misspelt key of what was seen', { file: 'observations/example.yaml', find: 'saw:', put: 'sow:' }, 'content/observations/example.yaml:10:30 ', 'Did you mean "saw"?', '"saw" のことですか。'],
    ['something seen of no criterion', { file: 'observations/example.yaml', find: 'cri/default-runtime', put: 'default-runtime' }, 'content/observations/example.yaml:10:7 ', 'Write layer/criterion', '「レイヤー/比較項目」で'],
    ['an order with a fraction', { file: 'criteria/cri/runtime-version.mdx', find: 'order: 2', put: 'order: 1.5' }, 'content/criteria/cri/runtime-version.mdx:10:8 ', 'Write a whole number here.', '整数を書いて'],
    ['a name without text', { file: 'services/example.mdx', find: 'name: Example', put: 'name:' }, 'content/services/example.mdx:2:', 'Write text.', '文字列を書いて'],
    ['Kubernetes versions in the wrong order', inFact('{ until: "1.23" }', '{ from: "1.24", until: "1.23" }'), `${FACT}:8:40 `, 'Write the older version as from', 'from に古い方'],
    ['the release of no version', { file: 'milestones/2021-05-10-example.mdx', find: 'summary:', put: 'event: release\nsummary:' }, 'content/milestones/2021-05-10-example.mdx:4:8 ', 'Add the minor version that was released', '公開されたマイナーバージョンを加えて'],
    ['a vendor link without encryption', { file: 'services/example.mdx', find: 'variants:', put: 'links: [{ title: Example, url: "http://example.org/" }]\nvariants:' }, 'content/services/example.mdx:9:32 ', 'Write the https:// address', 'https:// で始まる、そのまま開けるURL'],
    ['an http source', { file: 'sources/example/guide.yaml', find: 'https:', put: 'http:' }, 'content/sources/example/guide.yaml:1:6 ', 'Write the https:// address', 'https:// で始まる、そのまま開けるURL'],
  ]);

  it('reports mistakes of two files in one run, and counts them', async () => {
    const report = await checkDamaged([inFact('id: containerd', 'id: docker'), { file: 'sources/example/guide.yaml', find: 'https:', put: 'http:' }]);
    expect(report.en).toContain(`${FACT}:16:9 `);
    expect(report.en).toContain('content/sources/example/guide.yaml:1:6 ');
    expect(report.en).toMatch(/\n\n3 problem\(s\)\.\n$/);
    expect(report.ja).toMatch(/\n\n3件の問題があります。\n$/);
    expect(report.status).toEqual([1, 1]);
  });

  it('shows no stack of calls and no word of the other language', async () => {
    const { en, ja } = await checkDamaged([inFact('confidence: high', 'confidance: high'), inFact('id: containerd', 'id: docker')]);
    expect(en + ja).not.toMatch(/\n\s+at /);
    expect(en).not.toMatch(/[ぁ-んァ-ン一-龯]/);
    expect(ja).not.toMatch(/Did you mean|is missing|problem\(s\)/);
  });
});
