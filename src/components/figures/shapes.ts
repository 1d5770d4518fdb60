/** The width every picture is drawn to: one unit is one CSS pixel on a screen 360 px wide. */
export const WIDTH = 328;
/** Sizes of text in units; at 360 px they are the sizes on the screen, wider screens enlarge them. */
export const NAME_SIZE = 13;
export const TEXT_SIZE = 12;
/** The height of a line of text. */
export const LINE = 16;

export type Point = [x: number, y: number];

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * How a shape is drawn: `plain` in ink, `accent` in the colour of the figure’s layer, `deep` more of it,
 * `muted` for what is older or outside, `open` with a broken line where something is not known or only planned.
 */
export type Tone = 'plain' | 'accent' | 'deep' | 'muted' | 'open';

export interface Box extends Rect {
  tone: Tone;
}

/** What belongs together or where something ends: a node, a network, a lane. */
export type Boundary = Rect;

/** A line through its points, with a head at its end unless it only marks a place. */
export interface Arrow {
  points: Point[];
  head: boolean;
  tone: 'plain' | 'accent' | 'open';
}

/** A line of text by its baseline. A `plate` keeps what runs beneath it from being seen. */
export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  tone: 'strong' | 'normal' | 'soft' | 'inverse';
  plate?: Rect;
}

/** A figure with every place computed: what {@link ./Picture.astro} draws. */
export interface Picture {
  height: number;
  boundaries: Boundary[];
  arrows: Arrow[];
  boxes: Box[];
  labels: Label[];
}

export function emptyPicture(): Picture {
  return { height: 0, boundaries: [], arrows: [], boxes: [], labels: [] };
}
