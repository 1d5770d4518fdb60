import { defineConfig } from 'vitest/config';

/** The tests that mutants are held against: those beside the code, and those of content that take no more than seconds. */
export default defineConfig({
  test: {
    include: ['src/{model,content,rules,schema}/**/*.test.ts', 'tests/content/{bad-frontmatter,hostile-alone,hostile-mdx,recognisers}.test.ts'],
    setupFiles: ['tests/mutation/same-samples.ts'],
    // On a busy machine a test that takes too long would pass for one that noticed the mistake.
    testTimeout: 60_000,
  },
});
