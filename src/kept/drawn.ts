import { digestOf } from './digest.ts';
import { longTextsIn } from './long-text.ts';

/** The props of a page that is drawn from what `draw` gives, and from nothing else. */
export interface DrawnProps<Drawn> {
  draw: () => Drawn;
}

type Params = Record<string, string | undefined>;

/**
 * A path of getStaticPaths whose page is drawn from what `draw` gives alone, and kept between builds as long as that stays
 * the same (src/kept/pages.ts). The page may ask for nothing else: what it asked for would not be a part of its key.
 */
export function drawnPath<Of extends Params, Drawn>(params: Of, draw: () => Drawn): { params: Of; props: DrawnProps<Drawn>; cacheKey?: string } {
  return { params, props: { draw }, ...(!import.meta.env.DEV && { cacheKey: digestOf(draw()) }) };
}

/**
 * A path of getStaticPaths whose page asks for what it likes, and is kept between builds as long as all the site knows stays
 * the same, but for long texts: of these it may say those of `said` alone.
 *
 * @param known a digest of all the site knows, without its long texts
 */
export function knownPath<Of extends Params>(params: Of, known: string, said: unknown): { params: Of; props: object; cacheKey?: string } {
  const texts = longTextsIn(said);
  return { params, props: { texts: new Set(texts) }, cacheKey: digestOf([known, texts]) };
}
