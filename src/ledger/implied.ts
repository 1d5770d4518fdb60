import type { Move } from './move.ts';

/** Embeds and pictures are named after the page they show: `/embed/as-of/2021-05/cri/x/`, `/pictures/ja/cri/x.png`. */
const NAMED_AFTER_A_PAGE = /^(?:\/en)?\/(?:embed(?:\/as-of\/\d{4}-\d{2})?|pictures\/(?:ja|en))(?<page>\/.+?)(?:\/(?:oembed\.json)?|\.(?:png|svg))$/;

/**
 * The declared moves, and those that follow from them: where a page moved, its embeds and pictures did too.
 *
 * @param addresses everything that was ever published
 */
export function withImplied(moves: readonly Move[], addresses: readonly string[]): Move[] {
  const pages = new Map(moves.filter(({ from }) => from.endsWith('/')).map((move) => [move.from, move]));
  const implied = addresses.flatMap((address): Move[] => {
    const page = NAMED_AFTER_A_PAGE.exec(address)?.groups?.page;
    const move = page === undefined ? undefined : pages.get(`${page}/`);
    if (!move || page === undefined) return [];
    const to = move.to.map((target) => address.replace(page, target.replace(/\/$/, '')));
    return [{ from: address, to, on: move.on }];
  });
  return [...moves, ...implied.filter(({ from }) => !moves.some((move) => move.from === from))];
}
