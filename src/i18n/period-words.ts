import type { Bound, Period } from '../model/period.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

/** When a period began, in words that say how it is known. */
export function fromText(bound: Bound, language: Language): string {
  const say = words(language).period;
  switch (bound.kind) {
    case 'exact':
      return say.from(bound.date);
    case 'by':
      return bound.after === undefined ? say.by(bound.date) : say.byAfter(bound.after, bound.date);
    case 'planned':
      return say.plannedFrom(bound.date);
    case 'last-seen':
    case 'unknown':
      return say.unknownFrom;
  }
}

/** When a period began, short enough for a cell; nothing where it is not known. */
export function sinceText(bound: Bound, language: Language): string | undefined {
  if (bound.kind === 'unknown') return undefined;
  return fromText(bound.kind === 'by' ? { kind: 'by', date: bound.date } : bound, language);
}

/** A period in words that say how each end is known; `checked` is the day to name where no end is known. */
export function periodText(period: Period, checked: string, language: Language): string {
  const { separator } = words(language).period;
  return `${fromText(period.from, language)}${separator}${untilText(period.until, checked, language)}`;
}

/** When a period ended, or that no end was known on the day `checked`, in words that say how it is known. */
export function untilText(bound: Bound | undefined, checked: string, language: Language): string {
  const say = words(language).period;
  switch (bound?.kind) {
    case undefined:
      return say.open(checked);
    case 'exact':
      return say.until(bound.date);
    case 'by':
      return bound.after === undefined ? say.untilBy(bound.date) : say.untilByAfter(bound.after, bound.date);
    case 'planned':
      return say.plannedUntil(bound.date);
    case 'last-seen':
      return say.lastSeen(bound.date);
    case 'unknown':
      return say.unknownUntil;
  }
}
