/**
 * What Node.js is given to build the site with Astro. By itself V8 lets its heap grow to several times of what is in use
 * before it clears up; to clear up at a quarter more takes no longer, and hundreds of megabytes less.
 */
export const ASTRO_BUILD: readonly string[] = ['--heap-growing-percent=25', 'node_modules/astro/bin/astro.mjs', 'build'];

/**
 * What the environment has to say for it. Memory that the bundler, and what draws pictures, do not need any more goes back to
 * the system at once (https://microsoft.github.io/mimalloc/environment.html, mallopt(3)); systems without these ignore it.
 */
export const ASTRO_BUILD_ENV: Readonly<Record<string, string>> = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };
