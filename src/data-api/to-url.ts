/** How the data speaks of the site: turns a path below the root (`/cri/`, `/data/v1/`) into an absolute address. */
export type ToUrl = (path: string) => string;
