import type { WrittenData } from './data.ts';

/** What the form asks its reader to read: the detail of the event `askread` on it. */
export interface Ask {
  /** What the site knows. */
  data: WrittenData;
  text: string;
  /** The day to compare with; empty where none is chosen. */
  date: string;
  /** Aborted once something else is to be read, or nothing any more. */
  signal: AbortSignal;
}
