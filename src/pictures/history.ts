import { nonAnswerOf } from '../model/statement.ts';
import type { PlacedBand, PlacedRow } from '../model/timeline-layout.ts';
import type { CardHistory } from './card.ts';
import { ACCENT, box, INK, LINE, PAPER, SOFT, WARN, type Box } from './drawing.ts';

/** The fills of bands in light mode (src/styles/bands.css), their mixtures worked out: satori mixes no colours. */
const TONES = { cri: ['#e9e4d8', '#e9eefa', '#d0d5df', '#b1bdd2'], cni: ['#e9e4d8', '#e2f2ed', '#cadcd5', '#a8c8c0'] };

/**
 * A history as boxes at their places: a row of bands for every service, the years below.
 *
 * @param width pixels the drawing is scaled to
 */
export function historyBox({ layer, drawing }: CardHistory, width: number): Box {
  const { form, axis, rows, bandHeight, years } = drawing;
  const scale = width / form.width;
  const placed = (left: number, top: number) => ({ left: left * scale, position: 'absolute', top: (top - axis.top) * scale });
  const letters = (size: number, color: string) => ({ color, fontSize: size * scale, lineHeight: 1, whiteSpace: 'nowrap' });

  const band = (top: number, { band: { answer }, x, width: wide, label, tone }: PlacedBand): Box => {
    const unknown = nonAnswerOf(answer.main) !== undefined;
    const style = {
      alignItems: 'center',
      backgroundColor: unknown ? PAPER : (TONES[layer][tone] ?? PAPER),
      border: unknown || answer.standing !== 'holds' ? `2px dashed ${WARN}` : `1px solid ${ACCENT[layer]}`,
      borderRadius: 4,
      height: bandHeight * scale,
      paddingLeft: 6,
      width: Math.max(1, wide - 1) * scale,
    };
    return box({ ...placed(x, top), ...style }, ...(label === undefined ? [] : [box(letters(form.labelSize, INK), label)]));
  };
  const service = ({ name, bandY, bands }: PlacedRow): Box[] => [
    box({ ...placed(0, bandY + (bandHeight - form.nameSize) / 2), ...letters(form.nameSize, INK), fontWeight: 700 }, name),
    ...bands.map((each) => band(bandY, each)),
  ];
  const end = axis.bottom - axis.top;
  return box(
    { height: (end + form.tickSize * 1.6) * scale, position: 'relative', width },
    ...years.map(({ x }) => box({ ...placed(x, axis.top), backgroundColor: LINE, height: end * scale, width: 2 })),
    ...rows.flatMap(service),
    ...years.map(({ x, label }) => box({ ...placed(x - form.tickSize, axis.bottom + 2), ...letters(form.tickSize, SOFT) }, label)),
    box({ ...placed(0, axis.bottom + 2), ...letters(form.tickSize, ACCENT[layer]), fontWeight: 700 }, layer.toUpperCase()),
  );
}
