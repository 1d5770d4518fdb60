import { inLanguage, type Language } from '../../i18n/language.ts';
import type { Label as Text } from '../../schema/text.ts';
import { withPlate } from './connect.ts';
import { textWidth, wrap } from './measure.ts';
import { LINE, NAME_SIZE, TEXT_SIZE, WIDTH, emptyPicture, type Picture, type Tone } from './shapes.ts';

/** A call from one lane to another; without `to`, what a lane does by itself. */
export interface Step {
  from: number;
  to?: number;
  label: Text;
}

/** Who calls whom in which order: a lane for each, time runs downwards. */
export interface Sequence {
  lanes: { name: Text; tone?: Tone }[];
  steps: Step[];
}

const HEAD = LINE + 12;
const STEP = 12;

/** Computes the places of a sequence in one language. */
export function sequence({ lanes, steps }: Sequence, language: Language): Picture {
  const picture = emptyPicture();
  const lane = WIDTH / lanes.length;
  const middle = (index: number) => lane * (index + 0.5);

  lanes.forEach(({ name, tone = 'plain' }, i) => {
    const text = wrap(inLanguage(name, language), lane - 12, NAME_SIZE).join('');
    picture.boxes.push({ x: i * lane + 3, y: 1, width: lane - 6, height: HEAD, tone });
    picture.labels.push({ text, x: middle(i), y: HEAD - 8, anchor: 'middle', tone: 'strong' });
  });

  let y = HEAD + STEP;
  for (const { from, to, label } of steps) {
    const centre = to === undefined ? middle(from) : (middle(from) + middle(to)) / 2;
    const lines = wrap(inLanguage(label, language), WIDTH - 8, TEXT_SIZE);
    for (const text of lines) {
      y += LINE;
      const half = textWidth(text, TEXT_SIZE) / 2 + 3;
      const x = Math.min(Math.max(centre, half), WIDTH - half);
      picture.labels.push(withPlate({ text, x, y: y - 4, anchor: 'middle', tone: to === undefined ? 'soft' : 'normal' }));
    }
    if (to !== undefined) {
      y += 5;
      picture.arrows.push({ points: [[middle(from), y], [middle(to), y]], head: true, tone: 'plain' });
    }
    y += STEP;
  }
  for (const i of lanes.keys()) picture.arrows.unshift({ points: [[middle(i), HEAD + 1], [middle(i), y]], head: false, tone: 'open' });
  picture.height = Math.ceil(y + 1);
  return picture;
}
