import type { CollectionName } from '../schema/collections.ts';

/** What an address within the site leads to: a file of content/, and a statement of it where it names one. */
export interface SiteTarget {
  collection: Extract<CollectionName, 'facts' | 'services' | 'sources' | 'criteria' | 'guides'>;
  id: string;
  /** What stands after `#`. */
  fragment?: string;
}

const PAGES: [RegExp, SiteTarget['collection']][] = [
  [/^\/facts\/([^/#?]+\/(?:cri|cni)\/[^/#?]+)\/?$/, 'facts'],
  [/^\/services\/([^/#?]+)\/?$/, 'services'],
  [/^\/sources\/([^/#?]+\/[^/#?]+)\/?$/, 'sources'],
  [/^\/((?:cri|cni)\/[^/#?]+)\/?$/, 'criteria'],
  [/^\/guides\/([^/#?]+)\/?$/, 'guides'],
];

/** What an address of the site leads to, where that is a file of content/: `/facts/eks/cri/default-runtime/#al2-docker`. */
export function siteTarget(url: string): SiteTarget | undefined {
  const [address = '', fragment] = url.split('#');
  for (const [pattern, collection] of PAGES) {
    const id = pattern.exec(address.replace(/\?.*$/, ''))?.[1];
    if (id !== undefined) return { collection, id, ...(fragment ? { fragment } : {}) };
  }
  return undefined;
}
