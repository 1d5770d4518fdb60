import type { Rule } from './rules.ts';

/**
 * The rules and redirects for nginx, as maps for its `http` block. As `location`s they would not add up:
 * each `location` with a header of its own drops all those around it.
 *
 * @param redirects lines of a `_redirects` file
 * @param base the path the site is built for, without a slash at its end
 */
export function nginxMaps(rules: readonly Rule[], redirects: readonly string[], base: string): string {
  const moved = redirects.map((line) => line.split(' ')).map(([from = '', to = '']) => `  ${from} ${to};\n`);
  const headers = headerNames(rules).map((name) => {
    const lines = rules.flatMap(({ pattern, headers: { [name]: value } }) => (value === undefined ? [] : [`  ${matcher(pattern, base)} "${value}";\n`]));
    return map(variable(name), lines);
  });
  return [...headers, map('$site_moved', moved)].join('\n');
}

/** What belongs into the `server` block: headers, error pages, redirects, types that nginx does not know by itself. */
export function nginxServer(rules: readonly Rule[], base: string): string {
  const types = { md: 'text/markdown', webmanifest: 'application/manifest+json', ics: 'text/calendar' };
  return [
    'index index.html;',
    'absolute_redirect off;',
    'charset utf-8;',
    'charset_types text/html text/markdown text/plain text/calendar text/csv application/json text/javascript image/svg+xml;',
    ...headerNames(rules).map((name) => `add_header ${name} ${variable(name)} always;`),
    'if ($site_moved) { return 301 $site_moved$is_args$args; }',
    `error_page 404 ${base}/404.html;`,
    `location ${base}/en/ { error_page 404 ${base}/en/404.html; }`,
    `location ~ ^${base}/_(headers|redirects|nginx) { return 404; }`,
    ...Object.entries(types).map(([extension, type]) => `location ~ \\.${extension}$ { types { } default_type ${type}; }`),
  ].map((line) => `${line}\n`).join('');
}

function headerNames(rules: readonly Rule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

/** `$site_cache_control` for `Cache-Control`. */
function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function map(name: string, lines: readonly string[]): string {
  return `map $uri ${name} {\n${lines.join('')}}\n`;
}

/** A pattern in the words of nginx, which by the time of the answer has come from a folder to its index.html. */
function matcher(pattern: string, base: string): string {
  if (pattern === '/*') return 'default';
  const path = (base + pattern).replaceAll('.', '\\.');
  if (path.endsWith('*')) return `~^${path.slice(0, -1)}`;
  return path.endsWith('/') ? `~^${path}(index\\.html)?$` : `~^${path}$`;
}
