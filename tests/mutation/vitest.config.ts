import { defineConfig } from 'vitest/config';

/** The tests that mutants are held against: those beside the code, which need nothing but small files of their own. */
export default defineConfig({
  test: {
    include: ['src/{model,content,rules,schema}/**/*.test.ts', 'tests/content/{bad-frontmatter,hostile-alone,hostile-mdx}.test.ts'],
    setupFiles: ['tests/mutation/same-samples.ts'],
  },
});
