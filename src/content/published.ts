import { readLedger } from '../ledger/read.ts';
import { mayAsk } from '../kept/alone.ts';

let known: Promise<ReadonlySet<string>> | undefined;

/** Every address that was ever published; read once a build. */
export function published(): Promise<ReadonlySet<string>> {
  mayAsk();
  known ??= readLedger().then(({ entries }) => new Set(entries.map(({ address }) => address)));
  return known;
}
