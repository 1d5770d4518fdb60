import type { Move } from '../ledger/move.ts';
import { mayAsk } from '../kept/alone.ts';
import { readLedger } from '../ledger/read.ts';

let known: Promise<Move[]> | undefined;

/** What moved or was split, embeds and pictures included; read once a build. */
export function moves(): Promise<Move[]> {
  mayAsk();
  known ??= readLedger().then(({ implied }) => implied);
  return known;
}
