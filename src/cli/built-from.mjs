/** Says what dist/ was built from, as a hash; not there while dist/ may be less than whole. From the root of the repository. */
export const BUILT_FROM = '.astro/built-from';
