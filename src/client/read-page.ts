/** The policy of a page would refuse the styles of another, and the browser's console would say so. */
const withoutStyles = (html: string) => html.replace(/<style[\s\S]*?<\/style>/g, '');

/**
 * Reads pages of this site as documents in which nothing runs, each once.
 *
 * @param name the Trusted Types policy it reads them under, its own for every script
 */
export function pageReader(name: string): (address: string) => Promise<Document> {
  const pages = new Map<string, Promise<Document>>();
  const { trustedTypes } = window as { trustedTypes?: { createPolicy: (name: string, rules: object) => { createHTML: (html: string) => unknown } } };
  const trusted = trustedTypes?.createPolicy(name, { createHTML: withoutStyles });
  return (address) => {
    const known = pages.get(address);
    if (known) return known;
    const page = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const html = await response.text();
      return new DOMParser().parseFromString((trusted?.createHTML(html) ?? withoutStyles(html)) as string, 'text/html');
    });
    pages.set(address, page);
    page.catch(() => pages.delete(address));
    return page;
  };
}
