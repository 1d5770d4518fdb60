/** What a file says, by its path in the repository. */
export interface TextFile {
  file: string;
  text: string;
}

const ADDRESS = /https:\/\/[^\s<>"'`\])}|、。」）]+/g;

/** Hosts that are nobody's (RFC 2606, RFC 6761). */
const NOBODY = /^(?:[^/]*\.)?(?:example(?:\.(?:org|com|net))?|test|invalid|localhost)$/;

/** Every https address that files point at, without its fragment, and the files that do, both in order. */
export function addressesIn(files: readonly TextFile[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const { file, text } of files) {
    for (const [written] of text.matchAll(ADDRESS)) {
      const address = plain(written);
      if (address !== undefined) found.set(address, (found.get(address) ?? new Set()).add(file));
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, by]) => [address, [...by].sort()]));
}

/** An address as it is asked for; none where it is a pattern for addresses, or nobody's. */
function plain(written: string): string | undefined {
  const address = written.replace(/#.*$/, '').replace(/(?:[.,;:!?]|\(.*)+$/, '');
  if (/[{…]|<|\.\.\./.test(written) || !URL.canParse(address)) return undefined;
  return NOBODY.test(new URL(address).hostname) ? undefined : address;
}
