import { inLanguage, type Language } from '../../i18n/language.ts';
import type { Label as Text } from '../../schema/text.ts';
import { connect, type Link } from './connect.ts';
import { textWidth, wrap } from './measure.ts';
import { LINE, NAME_SIZE, TEXT_SIZE, WIDTH, emptyPicture, type Picture, type Rect, type Tone } from './shapes.ts';

/** A box with its name and, smaller, what else there is to say; `bare` = words only. */
export interface Cell {
  id: string;
  name?: Text;
  detail?: Text;
  tone?: Tone;
  bare?: boolean;
  /** The column it starts in, from 0; left out = after the cell before it. */
  column?: number;
  /** How many columns it covers. */
  span?: number;
}

/** A frame around cells, in rows and columns of its own. */
export interface Frame {
  around: string[];
  label: Text;
  /** The label stands at the foot, where arrows come in from above. */
  foot?: boolean;
}

/** Boxes in rows from the top down, with arrows between them and frames around them. */
export interface Drawing {
  columns: number;
  rows: Cell[][];
  links: Link[];
  frames?: Frame[];
}

const GUTTER = 16;
const PADDING = 6;
const GAP = 26;
/** Room around framed cells: beside them, on the side of the label, on the other one. */
const FRAME = { side: 6, label: 22, plain: 7 };

/** Computes the places of a drawing in one language, top to bottom within {@link WIDTH}. */
export function grid(drawing: Drawing, language: Language): Picture {
  const picture = emptyPicture();
  const frames = drawing.frames ?? [];
  const margin = frames.length > 0 ? FRAME.side + 1 : 1;
  const unit = (WIDTH - 2 * margin - GUTTER * (drawing.columns - 1)) / drawing.columns;
  const rowOf = new Map(drawing.rows.flatMap((cells, row) => cells.map(({ id }) => [id, row] as const)));
  const places = new Map<string, Rect>();

  let y = 1;
  drawing.rows.forEach((cells, row) => {
    if (row > 0) y += gapBefore(drawing, rowOf, row, language);
    y += Math.max(0, ...frames.filter((frame) => firstRow(frame, rowOf) === row).map(above));

    let column = 0;
    const laid = cells.map((cell) => {
      column = cell.column ?? column;
      const span = cell.span ?? 1;
      const rect = { x: margin + column * (unit + GUTTER), width: span * unit + (span - 1) * GUTTER };
      column += span;
      const inner = rect.width - (cell.bare ? 0 : 2 * PADDING);
      const name = cell.name ? wrap(inLanguage(cell.name, language), inner, NAME_SIZE) : [];
      const detail = cell.detail ? wrap(inLanguage(cell.detail, language), inner, TEXT_SIZE) : [];
      return { cell, rect, name, detail };
    });
    const lines = Math.max(...laid.map(({ name, detail }) => name.length + detail.length));
    for (const { cell, rect, name, detail } of laid) {
      const height = cell.bare ? lines * LINE : lines * LINE + 2 * PADDING;
      const place = { ...rect, y, height };
      places.set(cell.id, place);
      if (!cell.bare) picture.boxes.push({ ...place, tone: cell.tone ?? 'plain' });
      const first = y + (height - (name.length + detail.length) * LINE) / 2 + LINE - 4;
      [...name, ...detail].forEach((text, i) => {
        const strong = i < name.length;
        picture.labels.push({ text, x: rect.x + rect.width / 2, y: first + i * LINE, anchor: 'middle', tone: cell.tone === 'deep' ? 'inverse' : strong ? 'strong' : 'soft' });
      });
    }
    y += lines * LINE + (cells.every(({ bare }) => bare) ? 0 : 2 * PADDING);
    y += Math.max(0, ...frames.filter((frame) => lastRow(frame, rowOf) === row).map(below));
  });

  for (const frame of frames) {
    const { label, foot } = frame;
    const rects = frame.around.map((id) => find(places, id));
    const left = Math.min(...rects.map((r) => r.x)) - FRAME.side;
    const top = Math.min(...rects.map((r) => r.y)) - above(frame);
    const right = Math.max(...rects.map((r) => r.x + r.width)) + FRAME.side;
    const bottom = Math.max(...rects.map((r) => r.y + r.height)) + below(frame);
    picture.boundaries.push({ x: left, y: top, width: right - left, height: bottom - top });
    const text = inLanguage(label, language);
    if (textWidth(text, TEXT_SIZE) > right - left - 12) throw new Error(`In a figure, the frame “${text}” is narrower than its label.`);
    picture.labels.push({ text, x: left + 6, y: foot ? bottom - 7 : top + LINE, anchor: 'start', tone: 'soft' });
  }
  for (const link of drawing.links) connect(picture, link, find(places, link.from), find(places, link.to), language);
  picture.height = Math.ceil(y + 1);
  return picture;
}

const above = ({ foot }: Frame) => (foot ? FRAME.plain : FRAME.label);
const below = ({ foot }: Frame) => (foot ? FRAME.label : FRAME.plain);
const firstRow = ({ around }: Frame, rowOf: Map<string, number>) => Math.min(...around.map((id) => rowOf.get(id) ?? 0));
const lastRow = ({ around }: Frame, rowOf: Map<string, number>) => Math.max(...around.map((id) => rowOf.get(id) ?? 0));

/** Room for the arrows that end in a row or pass into it, and for their words. */
function gapBefore({ links }: Drawing, rowOf: Map<string, number>, row: number, language: Language): number {
  const into = links.filter(({ from, to }) => {
    const [a = 0, b = 0] = [rowOf.get(from), rowOf.get(to)];
    return Math.min(a, b) < row && Math.max(a, b) >= row;
  });
  if (into.length === 0) return 10;
  const lines = into.map(({ label, room }) => (label ? wrap(inLanguage(label, language), room ?? 150, TEXT_SIZE).length : 0));
  return GAP + Math.max(0, Math.max(...lines) - 1) * LINE;
}

function find(places: Map<string, Rect>, id: string): Rect {
  const place = places.get(id);
  if (!place) throw new Error(`A figure has no cell “${id}”.`);
  return place;
}
