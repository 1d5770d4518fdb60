import type { Move } from './move.ts';

/** Embeds and pictures are named after the page they show: `/embed/as-of/2021-05/cri/x/`, `/pictures/ja/cri/x.png`. */
const NAMED_AFTER_A_PAGE = /^(?:\/en)?\/(?:embed(?:\/as-of\/\d{4}-\d{2})?|pictures\/(?:ja|en))(?<page>\/.+?)(?:\/(?:oembed\.json)?|\.(?:png|svg))$/;

/** The place of a statement on the page of its fact, `/facts/eks/cri/x/#al2`, and the name its own embed has after it, `/facts/eks/cri/x/al2`. */
const STATEMENT = /^(?<fact>\/facts\/[^/]+\/[^/]+\/[^/]+)\/#(?<id>.+)$/;
const STATEMENT_NAME = /^(?<fact>\/facts\/[^/]+\/[^/]+\/[^/]+)\/(?<id>[^/]+)$/;

/** The page of the evidence of a fact, below the fact. */
const EVIDENCE = /(?<=^\/facts\/[^/]+\/[^/]+\/[^/]+)\/evidence\/$/;

/**
 * The declared moves, and those that follow from them: where a fact moved, its statements and the page of its evidence did
 * too, and where a page or a statement moved, its embeds and pictures.
 *
 * @param addresses everything that was ever published
 */
export function withImplied(moves: readonly Move[], addresses: readonly string[]): Move[] {
  const known = new Map(moves.map((move) => [move.from, move]));
  const add = (from: string, to: string[], on: string): Move[] => {
    if (known.has(from)) return [];
    const move = { from, to, on };
    known.set(from, move);
    return [move];
  };
  const statements = addresses.flatMap((address) => {
    const { fact, id } = STATEMENT.exec(address)?.groups ?? {};
    const move = known.get(`${fact}/`);
    // Which of several facts a statement went to, only a declaration of its own can say.
    return move && id !== undefined ? add(address, move.to.length === 1 ? move.to.map((to) => `${to}#${id}`) : move.to, move.on) : [];
  });
  const evidence = addresses.flatMap((address) => {
    const move = known.get(address.replace(EVIDENCE, '/'));
    // Not every fact has such a page: that of the fact leads on to it, or tells all itself.
    return EVIDENCE.test(address) && move ? add(address, move.to, move.on) : [];
  });
  const shown = addresses.flatMap((address) => {
    const page = NAMED_AFTER_A_PAGE.exec(address)?.groups?.page;
    const move = page === undefined ? undefined : (known.get(`${page}/`) ?? known.get(page.replace(STATEMENT_NAME, '$<fact>/#$<id>')));
    return move && page !== undefined ? add(address, move.to.map((to) => address.replace(page, nameOf(to))), move.on) : [];
  });
  return [...moves, ...statements, ...evidence, ...shown];
}

/** What an embed or a picture of an address is named: `/facts/eks/cri/x/al2` for `/facts/eks/cri/x/#al2`. */
function nameOf(address: string): string {
  return address.replace('/#', '/').replace(/\/$/, '');
}
