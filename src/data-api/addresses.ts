import type { Label } from '../schema/text.ts';
import type { InBoth } from '../schema/api/text.ts';

/** How the data speaks of the site: turns a path below the root (`/cri/`, `/data/v1/`) into an absolute address. */
export type ToUrl = (path: string) => string;

/** A label in both languages, language-neutral text standing in both alike. */
export function inBothLanguages(label: Label): InBoth {
  return typeof label === 'string' ? { ja: label, en: label } : { ja: label.ja, en: label.en };
}
