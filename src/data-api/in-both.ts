import type { InBoth } from '../schema/api/text.ts';
import type { Label } from '../schema/text.ts';

/** A label in both languages, language-neutral text standing in both alike. */
export function inBothLanguages(label: Label): InBoth {
  return typeof label === 'string' ? { ja: label, en: label } : { ja: label.ja, en: label.en };
}
