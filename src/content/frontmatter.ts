/** A content file split into its frontmatter and what follows. Line numbers count from 1. */
export interface SplitFile {
  /** The YAML between the `---` lines; undefined where there is no frontmatter. */
  yaml: string | undefined;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Splits an MDX file at its `---` lines. Expects line ends to be "\n" and no byte order mark. */
export function splitFrontmatter(text: string): SplitFile {
  const lines = text.split('\n');
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---') : -1;
  if (end === -1) return { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1 };
  return {
    yaml: lines.slice(1, end).join('\n') + '\n',
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/**
 * The line, counting from 1, before which a frontmatter that was begun should have ended: that of the first text
 * that is no YAML, or of the end of the file. Undefined where none was begun.
 */
export function missingEnd(text: string): number | undefined {
  const lines = text.trimEnd().split('\n');
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const isForeign = (line: string) => /^\s*-{2,}\s*$/.test(line) || !/^(\s|$|#|-(\s|$)|[}\]]|"?[\w-]+"?\s*:(\s|$))/.test(line);
  const first = lines.findIndex((line, i) => i > 0 && isForeign(line));
  return (first === -1 ? lines.length - 1 : first) + 1;
}

/**
 * The first line of a frontmatter (counting from 0) that begins like its end. The build would end the frontmatter
 * there, and take what follows for MDX.
 */
export function strayDelimiter(yaml: string): number | undefined {
  const at = yaml.search(/^(---|\+\+\+)/m);
  return at === -1 ? undefined : yaml.slice(0, at).split('\n').length - 1;
}
