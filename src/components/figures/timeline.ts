import { inLanguage, type Language } from '../../i18n/language.ts';
import { firstDay, type PartialDate } from '../../model/date.ts';
import type { Label as Text } from '../../schema/text.ts';
import { withPlate } from './connect.ts';
import { textWidth, wrap } from './measure.ts';
import { LINE, TEXT_SIZE, WIDTH, emptyPicture, type Picture, type Tone } from './shapes.ts';

/** A stretch of time in a lane; its words stand in it, or behind it where it is too short. */
export interface Band {
  from: PartialDate;
  until: PartialDate;
  tone: Tone;
  text?: Text;
}

/** What one thing went through; bands of the same time stand below each other. */
export interface Lane {
  name?: Text;
  bands: Band[];
}

/** Lanes of bands on a scale of years, with numbered moments explained below. */
export interface Timeline {
  /** The years shown, both included. */
  years: [first: number, last: number];
  lanes: Lane[];
  moments: { date: PartialDate; text: Text }[];
}

const BAND = 20;
const TOP = 2 * LINE + 6;
/** The narrowest stretch of doubt that can be seen. */
const SEEN = 4;

/** Computes the places of a timeline in one language. */
export function timeline({ years: [first, last], lanes, moments }: Timeline, language: Language): Picture {
  const picture = emptyPicture();
  const start = Date.UTC(first, 0, 1);
  const scale = WIDTH / (Date.UTC(last + 1, 0, 1) - start);
  const at = (date: PartialDate) => Math.min(Math.max((Date.parse(firstDay(date)) - start) * scale, 0), WIDTH);

  let y = TOP;
  for (const { name, bands } of lanes) {
    for (const text of name ? wrap(inLanguage(name, language), WIDTH - 2, TEXT_SIZE) : []) {
      y += LINE;
      picture.labels.push(withPlate({ text, x: 1, y: y - 4, anchor: 'start', tone: 'normal' }));
    }
    const ends: number[] = [];
    for (const { from, until, tone, text } of bands) {
      const [x, end] = [at(from), at(until)];
      if (tone === 'open' && end - x < SEEN) continue;
      const row = ends.findIndex((taken) => taken <= x + 0.5);
      const place = row < 0 ? ends.length : row;
      const top = y + place * (BAND + 2);
      picture.boxes.push({ x, y: top, width: end - x, height: BAND, tone });
      ends[place] = end;
      if (!text) continue;
      const words = inLanguage(text, language);
      const width = textWidth(words, TEXT_SIZE) + 6;
      const inside = width <= end - x;
      if (!inside && end + width > WIDTH && width > x) throw new Error(`In a figure, there is no room for “${words}”.`);
      const behind = end + width <= WIDTH;
      picture.labels.push({ text: words, x: inside ? x + 5 : behind ? end + 4 : x - 4, y: top + LINE - 2, anchor: inside || behind ? 'start' : 'end', tone: inside && tone === 'deep' ? 'inverse' : 'normal' });
      if (!inside && behind) ends[place] = end + width;
    }
    y += ends.length * (BAND + 2) + (name ? 8 : 4);
  }

  for (let year = first; year <= last; year++) {
    const x = at(String(year));
    picture.arrows.push({ points: [[x, LINE + 4], [x, y]], head: false, tone: 'open' });
    if (year % 2 === first % 2 || last - first < 6) picture.labels.push({ text: String(year), x: x + 3, y: LINE - 3, anchor: 'start', tone: 'soft' });
  }
  const foot = y;
  y += 4;
  moments.forEach(({ date, text }, i) => {
    const x = at(date);
    const number = String.fromCharCode(0x2460 + i);
    picture.arrows.push({ points: [[x, TOP], [x, foot]], head: false, tone: 'accent' });
    picture.labels.push({ text: number, x: Math.min(Math.max(x, 7), WIDTH - 7), y: TOP - 4, anchor: 'middle', tone: 'strong' });
    wrap(`${number} ${date} ${inLanguage(text, language)}`, WIDTH - 2, TEXT_SIZE).forEach((line) => {
      y += LINE;
      picture.labels.push({ text: line, x: 1, y: y - 4, anchor: 'start', tone: 'normal' });
    });
  });
  picture.height = Math.ceil(y + 2);
  return picture;
}
