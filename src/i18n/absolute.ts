import { fileAddress } from './address.ts';

/** An address within the site (as `address()` gives it) with scheme and host, for readers outside of it. */
export function absolute(local: string): string {
  return new URL(local, import.meta.env.SITE).href;
}

/** The absolute address of a path below the site's root, Japanese pages and files alike: `/cri/`, `/data/v1/`. */
export function absoluteRoot(path: string): string {
  return absolute(fileAddress(path));
}
