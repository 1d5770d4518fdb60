import { parse as parseYaml } from 'yaml';

/** Reads YAML as plain data; aliases are refused, since a few of them can stand for gigabytes. */
export function parse(text: string): unknown {
  return parseYaml(text, { maxAliasCount: 0, logLevel: 'error', prettyErrors: false, uniqueKeys: false });
}
