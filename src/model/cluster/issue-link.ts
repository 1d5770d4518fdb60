/** GitHub refuses addresses beyond 8 KiB; some browsers and proxies cut them earlier. */
const LONGEST = 7_000;

/**
 * The address that opens a new issue with `title` and the parts as its body, those that fit. A part that is too long is
 * left out whole: it can still be copied.
 *
 * @param repository https address of a repository on GitHub, without a slash at its end
 */
export function issueLink(repository: string, title: string, parts: readonly { heading: string; text: string }[]): string {
  let link = `${repository}/issues/new?title=${encodeURIComponent(title)}&body=`;
  for (const { heading, text } of parts) {
    const part = encodeURIComponent(`### ${heading}\n\n~~~\n${text.trimEnd().replaceAll('~~~', '~ ~ ~')}\n~~~\n\n`);
    if (link.length + part.length <= LONGEST) link += part;
  }
  return link;
}
