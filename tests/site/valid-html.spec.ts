import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { LANGUAGES, PAGES } from './pages.ts';
import { expect, test } from './test.ts';

const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:standard'] }));
const EMBEDS = ['/embed/table/', '/embed/services/eks/'];

for (const { root } of LANGUAGES) {
  for (const path of [...PAGES, ...EMBEDS]) {
    test(`${root}${path} is valid HTML`, async ({ request }) => {
      const html = await (await request.get(`${root}${path}`)).text();
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))).toEqual([]);
      // An element says what it is: the same again as a role is against ARIA in HTML, which the validator does not hold tables to.
      expect(html.match(/<(table|thead|tbody|tr|td|th)\s[^>]*\srole=/g) ?? []).toEqual([]);
      expect(html).not.toMatch(/<dl[^>]*>(?:(?!<\/dl>)[\s\S])*<div>\s*<dt>(?:(?!<\/div>|<dd)[\s\S])*<\/div>/);
    });
  }
}
