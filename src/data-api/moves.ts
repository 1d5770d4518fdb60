import type { Move } from '../ledger/move.ts';
import type { ApiMoved } from '../schema/api/moved.ts';

/** Embeds and pictures move with what they show, and redirect by themselves. */
const SHOWS_ANOTHER = /^\/(en\/)?(embed|pictures)\/./;

/** The pages and statements that moved or were split, so that programs can follow too. */
export function apiMoves(moves: readonly Move[]): ApiMoved[] {
  return moves
    .filter(({ from }) => !SHOWS_ANOTHER.test(from))
    .map(({ from, to, on }) => {
      const id = idAt(from);
      return { from, kind: to.length === 1 ? 'moved' : 'split', to, ...(id !== undefined && { ids: { from: id, to: to.flatMap((address) => idAt(address) ?? []) } }), on };
    });
}

/** The id of the statement that stands, or stood, at an address: `eks/cri/x#al2` for `/facts/eks/cri/x/#al2`. */
function idAt(address: string): string | undefined {
  const { fact, id } = /^\/facts\/(?<fact>[^#]+)\/#(?<id>.+)$/.exec(address)?.groups ?? {};
  return fact === undefined ? undefined : `${fact}#${id}`;
}
