import manifest from '../package.json' with { type: 'json' };

/**
 * Where this site and its repository are: the one place that knows. Environment variables win over package.json;
 * what neither names stays undefined, and the site is built without the links that would need it.
 */
const { homepage, repository: inManifest } = manifest as { homepage?: string; repository?: string };

/** The absolute address of the site, `https://example.org` (SITE_URL, or `homepage` in package.json). */
export const siteUrl: string | undefined = process.env.SITE_URL || homepage;

/** The repository on GitHub without a slash at its end, `https://github.com/owner/name` (REPOSITORY_URL, or `repository` in package.json). */
export const repositoryUrl: string | undefined = (process.env.REPOSITORY_URL || inManifest)?.replace(/(\.git|\/+)$/, '');
