import type { Card, CardCell, CardRow } from './card.ts';
import { ACCENT, box, INK, LINE, PAPER, SOFT, text, WARN, type Box, type Drawing } from './drawing.ts';
import { FONT_FAMILY } from './fonts.ts';
import { historyBox } from './history.ts';

/** Open Graph's customary size, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const INNER_WIDTH = 1072;

/**
 * Lays a card out on {@link WIDTH} × {@link HEIGHT}, letters smaller where there is more to say.
 *
 * @param scale makes the letters of a card that does not fit smaller still (1 = as they are meant)
 */
export function layOut(card: Card, siteName: string, scale: number): Drawing {
  const meant = sizes(card);
  const size = { title: meant.title * scale, value: meant.value * scale };
  const page = box(
    { backgroundColor: PAPER, color: INK, flexDirection: 'row', fontFamily: FONT_FAMILY, height: HEIGHT, width: WIDTH },
    box(
      { flexDirection: 'column', width: 16 },
      box({ backgroundColor: card.accent === 'cni' ? ACCENT.cni : ACCENT.cri, flexGrow: 1 }),
      box({ backgroundColor: card.accent === 'cri' ? ACCENT.cri : ACCENT.cni, flexGrow: 1 }),
    ),
    box(
      { flexDirection: 'column', flexGrow: 1, flexBasis: 0, justifyContent: 'space-between', padding: '44px 60px 40px 52px' },
      box(
        { flexDirection: 'column' },
        ...(card.above === '' ? [] : [text(card.above, { color: SOFT, fontSize: 26, marginBottom: 6 })]),
        text(card.title, { fontSize: size.title, fontWeight: 700, lineHeight: 1.35, textWrap: 'balance' }),
        ...(card.text === undefined ? [] : [text(card.text, { color: SOFT, fontSize: card.rows.length > 0 ? 25 : 30, lineHeight: 1.6, marginTop: card.rows.length > 0 ? 10 : 28 })]),
        ...(card.drawn?.map((history) => box({ marginTop: 14 }, historyBox(history, INNER_WIDTH * scale))) ?? table(card, size.value)),
      ),
      box({ color: SOFT, fontSize: 22, justifyContent: 'space-between' }, text(card.below, {}), text(card.title === siteName ? '' : siteName, {})),
    ),
  );
  page.props.lang = card.lang;
  // satori reads plain objects of this form; its types know React's only.
  return page as unknown as Drawing;
}

function table({ columns, rows }: Card, size: number): Box[] {
  if (rows.length === 0) return [];
  const labelled = rows.some(({ label }) => label !== '');
  const label = (words: string) => (labelled ? [text(words, { color: SOFT, flexShrink: 0, fontSize: size * 0.78, paddingRight: 24, width: 290 })] : []);
  const head = columns && box({ marginTop: 18, paddingBottom: 6 }, ...label(''), ...columns.map((name) => text(name, { color: SOFT, flexBasis: 0, flexGrow: 1, fontSize: size * 0.85, fontWeight: 700 })));
  return [head ?? box({ height: 28 }), ...rows.map((row) => line(row, label, size))];
}

function line({ label, cells }: CardRow, labelOf: (words: string) => Box[], size: number): Box {
  return box(
    { alignItems: 'flex-start', borderTop: `2px solid ${LINE}`, padding: `${size * 0.32}px 0` },
    ...labelOf(label),
    ...cells.map((cell) => cellBox(cell, size)),
  );
}

function cellBox({ value, note, careful = false }: CardCell, size: number): Box {
  return box(
    { flexBasis: 0, flexDirection: 'column', flexGrow: 1, paddingRight: 16 },
    text(value, { color: careful && !note ? SOFT : INK, fontSize: size, fontWeight: 700, lineHeight: 1.3 }),
    ...(note === undefined ? [] : [text(note, { color: careful ? WARN : SOFT, fontSize: Math.max(18, size * 0.62), lineHeight: 1.4 })]),
  );
}

/** Font sizes in pixels that let a card fit: fewer rows and shorter words are drawn larger. */
function sizes({ title, rows }: Card): { title: number; value: number } {
  const wide = [...title].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 1 : 0.58), 0);
  // The widths of letters are estimates: a little is kept for those that are wider.
  const onOneLine = Math.floor((INNER_WIDTH * 0.97) / wide);
  const titleSize = onOneLine >= 38 ? Math.min(54, onOneLine) : 44;
  const longest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value.length)));
  if (rows.length === 1) return { title: titleSize, value: longest > 60 ? 34 : longest > 30 ? 44 : 60 };
  return { title: titleSize, value: rows.length > 5 ? 23 : rows.length > 3 ? 27 : longest > 60 ? 26 : 34 };
}
