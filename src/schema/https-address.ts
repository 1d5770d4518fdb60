/** A host as it is looked up, so that no letter looks like another (punycode for names in other scripts), and nobody's name before it. */
const PLAIN_HOST = /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/?#]|$)/;

/** Whether a text is an absolute https:// address that any browser reads the same way, and that shows where it leads. */
export function isHttpsAddress(text: string): boolean {
  return PLAIN_HOST.test(text) && URL.canParse(text) && isPublicName(new URL(text).hostname) && !/[\s<>"\\]/.test(text);
}

/** Whether anybody can look a host up: a name with a top-level domain, not a machine at home or a bare number. */
function isPublicName(host: string): boolean {
  return /\.[a-z][a-z0-9-]*$/.test(host) && !/\.(local|localhost|internal|invalid|test)$/.test(host);
}
