import { z } from 'zod';
import { day } from '../schema/date.ts';
import { refusal } from '../schema/refusal.ts';

/** An address below the site and language: a page `/cri/default-runtime/`, a place on it `/facts/…/#al2-docker`, or a file. */
const publishedAddress = z
  .string()
  .refine(
    (text) => /^\/([a-z0-9._-]+\/)*([a-z0-9._-]+\.[a-z0-9]+|#[!-~]+)?$/.test(text),
    refusal({
      message: { ja: 'サイトの中のアドレスではありません', en: 'is no address within the site' },
      hint: {
        ja: '/cri/default-runtime/ や /facts/eks/cri/default-runtime/#al2-docker のように、言語を含めずに書いてください。',
        en: 'Write it without the language, like /cri/default-runtime/ or /facts/eks/cri/default-runtime/#al2-docker.',
      },
    }),
  );

const oneRemedy = refusal({
  message: { ja: 'moved と split のどちらか一つが必要です', en: 'needs exactly one of moved and split' },
  hint: { ja: '移り先が一つなら moved、複数なら split を書いてください。', en: 'Write moved for one new address, split for several.' },
});

/** ledger/moved.yaml: where published addresses went. */
export const authoredMoves = z.strictObject({
  moves: z.array(
    z
      .strictObject({
        from: publishedAddress,
        moved: publishedAddress.optional(),
        split: z.array(publishedAddress).min(2).optional(),
        on: day,
      })
      .refine(({ moved, split }) => (moved === undefined) !== (split === undefined), oneRemedy),
  ),
});

/** A published address that is gone, and where to go instead: one address where it moved, several where it was split. */
export interface Move {
  from: string;
  to: string[];
  /** YYYY-MM-DD */
  on: string;
}

/** The moves as declared, each leading to where its destination is today, should that have moved on. */
export function toMoves({ moves }: z.infer<typeof authoredMoves>): Move[] {
  const direct = new Map(moves.map(({ from, moved, split }) => [from, split ?? (moved === undefined ? [] : [moved])]));
  const resolve = (address: string, seen: readonly string[]): string[] => {
    const next = direct.get(address);
    return next && !seen.includes(address) ? next.flatMap((to) => resolve(to, [...seen, address])) : [address];
  };
  return moves.map(({ from, on }) => ({ from, to: [...new Set((direct.get(from) ?? []).flatMap((to) => resolve(to, [from])))], on }));
}
