import { inLanguage, type Language } from '../../i18n/language.ts';
import type { Label as Text } from '../../schema/text.ts';
import { textWidth, wrap } from './measure.ts';
import { LINE, TEXT_SIZE, WIDTH, type Arrow, type Label, type Picture, type Point, type Rect } from './shapes.ts';

/** An arrow from one cell to another, with words beside it. */
export interface Link {
  from: string;
  to: string;
  label?: Text;
  /** How wide the words may be; beyond it they go on in another line. */
  room?: number;
  tone?: Arrow['tone'];
}

/** Draws an arrow between two placed boxes: straight where one stands above or beside the other, else with a bend. */
export function connect(picture: Picture, { label, room = 150, tone = 'plain' }: Link, from: Rect, to: Rect, language: Language): void {
  const points = route(from, to);
  picture.arrows.push({ points, head: true, tone });
  if (!label) return;
  const lines = wrap(inLanguage(label, language), room, TEXT_SIZE);
  const last = points[points.length - 1] ?? [0, 0];
  const middle = ((points[points.length - 2] ?? last)[1] + last[1]) / 2;
  // Words stand on the side where there is more room.
  const toTheLeft = last[0] > WIDTH * 0.6;
  lines.forEach((text, i) => {
    const x = toTheLeft ? last[0] - 7 : last[0] + 7;
    picture.labels.push(withPlate({ text, x, y: middle - (lines.length * LINE) / 2 + (i + 1) * LINE - 4, anchor: toTheLeft ? 'end' : 'start', tone: 'normal' }));
  });
}

/** The same line of text with a plate of its size behind it. */
export function withPlate(label: Label): Label {
  const width = textWidth(label.text, TEXT_SIZE) + 4;
  const left = label.anchor === 'start' ? label.x - 2 : label.anchor === 'end' ? label.x - width + 2 : label.x - width / 2;
  return { ...label, plate: { x: left, y: label.y - LINE + 4, width, height: LINE } };
}

function route(from: Rect, to: Rect): Point[] {
  const [a, b] = [centre(from), centre(to)];
  if (from.y === to.y) {
    const rightward = to.x > from.x;
    return [[rightward ? from.x + from.width : from.x, a[1]], [rightward ? to.x : to.x + to.width, b[1]]];
  }
  const downward = to.y > from.y;
  const start = downward ? from.y + from.height : from.y;
  const end = downward ? to.y : to.y + to.height;
  // The narrower box decides where the arrow runs, if the other one lies below or above that place.
  const x = from.width <= to.width ? a[0] : b[0];
  const wide = from.width <= to.width ? to : from;
  if (x > wide.x && x < wide.x + wide.width) return [[x, start], [x, end]];
  const bend = (start + end) / 2;
  return [[a[0], start], [a[0], bend], [b[0], bend], [b[0], end]];
}

function centre({ x, y, width, height }: Rect): Point {
  return [x + width / 2, y + height / 2];
}
