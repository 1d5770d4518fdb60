import { parse } from 'yaml';
import { z } from 'zod';
import { bilingual } from '../schema/text.ts';

/** Addresses that are not asked for: how they begin, why, and until when that holds. */
const exemption = z.strictObject({ begins: z.url({ protocol: /^https$/ }), why: bilingual, until: z.iso.date() });

export type Exemption = z.infer<typeof exemption>;

/**
 * Reads a list of exemptions.
 *
 * @throws where one has no reason or no end
 */
export function readExemptions(yaml: string): Exemption[] {
  return z.array(exemption).parse(parse(yaml) ?? []);
}

/** The exemption that holds for an address on a day. */
export function exemptionOf(address: string, exemptions: readonly Exemption[], day: string): Exemption | undefined {
  return exemptions.find(({ begins, until }) => address.startsWith(begins) && day <= until);
}
