/**
 * Where the line is that is indented by an odd number of spaces, if it is the line before or after the one on which a
 * parser of YAML stumbles: content is indented by two and two, and what stumbles cannot say which of two lines is amiss.
 *
 * @param offset where the parser stumbles
 */
export function oddIndent(text: string, offset: number): number | undefined {
  const lines = [...text.matchAll(/^(?<indent> *(?:- +)*)(?=[^\s#]).*$/gm)].map(({ index, groups }) => ({ index, indent: groups?.indent?.length ?? 0 }));
  const next = lines.findIndex(({ index }) => index > offset);
  const own = (next === -1 ? lines.length : next) - 1;
  const odd = [own, own - 1, own + 1].map((i) => lines[i]).find((line) => line !== undefined && line.indent % 2 === 1);
  return odd && odd !== lines[own] ? odd.index + odd.indent : undefined;
}
