import { digestOf, digestWithoutTexts } from './digest.ts';
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

/** The same for a page that says none of the long texts in what it is drawn from: it stays where only these are others. */
export function drawnPathWithoutTexts<Of extends Params, Drawn>(params: Of, draw: () => Drawn): { params: Of; props: DrawnProps<Drawn> & { texts: ReadonlySet<object> }; cacheKey?: string } {
  return { params, props: { draw, texts: new Set() }, ...(!import.meta.env.DEV && { cacheKey: digestWithoutTexts(draw()) }) };
}

/**
 * A path of getStaticPaths whose page asks for what it likes, and is kept between builds as long as all the site knows stays
 * the same, but for long texts: of these it may say those of `said` alone.
 *
 * @param known a digest of all the site knows, without its long texts
 */
export function knownPath<Path extends { params: Params; props?: object }>(path: Path, known: string, said: unknown): Path & { cacheKey: string } {
  const texts = longTextsIn(said);
  return { ...path, props: { ...path.props, texts: new Set(texts) }, cacheKey: digestOf([known, texts]) };
}
