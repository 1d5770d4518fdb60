import type { TestInfo } from '@playwright/test';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from './pages.ts';
import { expect, test } from './test.ts';
import { addressesIn, heaviest, weigh, weighFiles, type Weight } from './weigh.ts';

// What each kind of page may cost its reader is in tests/budgets.json, with what it cost when it was last accepted.
// `npm run budgets` accepts what it costs now.

const FILE = 'tests/budgets.json';
const GROWTH = 0.05;

interface Budgets {
  /** A page is of the first kind whose pattern its address below the language matches. */
  kinds: { kind: string; addresses: string; limits?: Partial<Weight>; /** Whether all of its pages are held to it, not those that are longest alone. */ every?: true; /** What its content needs more for than other pages may have. */ why?: string }[];
  /** For what a kind does not limit itself. */
  otherwise: Weight;
  files: { name: string; files: string[]; limit: number }[];
  /** By kind and language: the heaviest page of the kind, and what it weighed. */
  accepted: Record<string, Record<string, Weight & { address: string }>>;
}

const budgets = JSON.parse(readFileSync(FILE, 'utf8')) as Budgets;
const accepted: Budgets['accepted'] = {};
const ofKind = new Map<string, string[]>();
for (const address of addressesIn('dist')) {
  const [lang, below] = address.startsWith('/en/') ? ['en', address.slice('/en'.length)] : ['ja', address];
  const kind = budgets.kinds.find(({ addresses }) => new RegExp(addresses).test(below))?.kind ?? '';
  ofKind.set(`${kind} ${lang}`, [...(ofKind.get(`${kind} ${lang}`) ?? []), address]);
}

test.describe.configure({ mode: 'default' });

for (const { kind, limits, every } of budgets.kinds) {
  for (const { lang } of LANGUAGES) {
    test(`the heaviest page of the kind “${kind}” (${lang}) keeps to its budget`, async ({ page }, info) => {
      const pages = ofKind.get(`${kind} ${lang}`) ?? [];
      const address = heaviest('dist', pages, every) ?? '';
      const weight = await weigh(page, address);
      const over = compare(weight, { ...budgets.otherwise, ...limits }, ([measure, is, limit]) => `${address} ${measure}: ${is}, at most ${limit}`);
      expect(over, `over the limits of ${FILE}`).toEqual([]);

      (accepted[kind] ??= {})[lang] = { address, ...weight };
      if (accepts(info)) return;
      const last = budgets.accepted[kind]?.[lang];
      expect(last, `no accepted weight yet: npm run budgets`).toBeDefined();
      const { address: before = address, ...weighed } = last ?? {};
      const allowed = Object.fromEntries(Object.entries(weighed).map(([measure, value]) => [measure, Math.floor(value * (1 + GROWTH))]));
      // Pages of about the same bytes can differ much in their elements: these are held against those of the same page.
      const { elements } = before !== address && pages.includes(before) ? await weigh(page, before) : weight;
      const grown = compare({ ...weight, elements }, allowed, ([measure, is, most]) => `${address} ${measure}: ${is}, ${most} is 5 % above what was accepted`);
      expect(grown, 'grown. If it is worth it: npm run budgets, and say why in the commit').toEqual([]);
    });
  }
}

for (const { name, files, limit } of budgets.files) {
  test(`${name}: at most ${limit} bytes`, () => {
    const found = files.map((pattern) => globSync(`dist/${pattern}`));
    expect(found.map(({ length }) => length), files.join(', ')).toEqual(files.map(() => 1));
    expect(weighFiles(found.flat())).toBeLessThanOrEqual(limit);
  });
}

test.afterAll(() => {
  if (!accepts(test.info())) return;
  const text = JSON.stringify({ ...budgets, accepted: { ...budgets.accepted, ...accepted } }, null, 2);
  // A line for what belongs together.
  writeFileSync(FILE, `${text.replace(/\{[^{}]*\}|\[[^[\]{}]*\]/g, (group) => group.replace(/\s+/g, ' '))}\n`);
});

/** Whether what pages cost now is to be accepted. */
function accepts({ config }: TestInfo): boolean {
  return config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';
}

/** What is more than it may be, each in words. */
function compare(weight: Weight, most: Partial<Weight>, tell: (found: [measure: string, is: number, most: number]) => string): string[] {
  return Object.entries(weight).flatMap(([measure, is]: [string, number]) => {
    const limit = most[measure as keyof Weight];
    return limit !== undefined && is > limit ? [tell([measure, is, limit])] : [];
  });
}
