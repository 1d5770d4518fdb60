/** A file, a folder or a change on GitHub at one commit: the commit's name is a hash of all that it holds. */
const COMMIT = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:(?:blob|tree|raw)\/[0-9a-f]{40}\/|commit\/[0-9a-f]{40}(?:$|[?#]))/;

/** A copy in the Internet Archive, with the second it was taken. */
const COPY = /^https:\/\/web\.archive\.org\/web\/\d{14}(?:id_)?\/https?:\/\//;

/** Whether an address stands for one state of a document, which cannot change without its address changing, too. */
export function isLastingAddress(address: string): boolean {
  return COMMIT.test(address) || COPY.test(address);
}
