import { ask, type Asking } from './ask.ts';
import { exemptionOf, type Exemption } from './exemptions.ts';
import type { Outcome } from './outcome.ts';

const BETWEEN = 500;

/**
 * Asks for every address that is not exempt, hosts side by side, and the addresses of one host one after the other with a
 * pause between them, so that no host is pressed.
 *
 * @param addresses the files that point at each address
 * @param terms words an address's text should hold
 * @returns the outcomes, in the order of the addresses
 */
export async function askAll(addresses: ReadonlyMap<string, string[]>, terms: ReadonlyMap<string, string[]>, exemptions: readonly Exemption[], day: string, asking: Asking): Promise<Outcome[]> {
  const wanted = [...addresses.keys()].filter((address) => !exemptionOf(address, exemptions, day));
  const outcomes = new Map<string, Outcome>();
  const hosts = Map.groupBy(wanted, (address) => new URL(address).host);
  await Promise.all([...hosts.values()].map(async (ofHost) => {
    for (const [i, address] of ofHost.entries()) {
      if (i > 0) await asking.wait(BETWEEN);
      outcomes.set(address, { ...(await ask(address, terms.get(address) ?? [], asking)), files: addresses.get(address) ?? [] });
    }
  }));
  return wanted.flatMap((address) => outcomes.get(address) ?? []);
}
