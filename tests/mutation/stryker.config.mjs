// npm run test:mutation: makes small mistakes in src/model and src/content, one at a time, and tells which of them no test notices.
// Over some files alone: npm run test:mutation -- --mutate src/model/period.ts,src/model/date.ts

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: ['src/model/**/*.ts', 'src/content/**/*.ts', '!src/**/*.test.ts', '!src/content/{entries,guides,knowledge,loader,moves}.ts', '!src/content/preview/{integration,preview,store-bodies}.ts'],
  ignorePatterns: ['/dist', '/ledger', '/public', '/tests/bench', '/tests/golden', '/tests/site', '/test-results', '.astro'],
  // A mistake in what is worked out once, while a file is loaded, would need every test file loaded anew: minutes for each.
  ignoreStatic: true,
  // What was found is kept, so that the next run looks at what changed alone.
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutation/found.json',
  tempDirName: 'test-results/mutation-sandbox',
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'test-results/mutation.html' },
  jsonReporter: { fileName: 'test-results/mutation.json' },
  thresholds: { high: 90, low: 80, break: null },
};
