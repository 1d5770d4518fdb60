import { lastDay, monthsBetween, type Day, type Month } from '../date.ts';
import { includesMinor, type MinorVersion, type VersionRange } from '../kubernetes.ts';
import { standing, type Period } from '../period.ts';

/** The months of a site as its tables offer them, newest first: what is asked for most comes first. */
export function monthsOffered(months: { first: Month; last: Month }): Month[] {
  return monthsBetween(months.first, months.last).reverse();
}

/**
 * Where in a list of months a period may hold, as the first and last index; an empty span where it does in none.
 * A month is judged by its last day, as its snapshot is, and the month of `today` by today.
 * What was last seen before, and what the evidence leaves open, counts: a snapshot shows it too.
 */
export function monthSpan(period: Period, months: readonly Month[], today: Day): [number, number] {
  return spanOf(months.map((month) => {
    const day = today.startsWith(month) ? today : lastDay(month);
    const held = standing(period, day);
    return held !== 'before' && held !== 'ended';
  }));
}

/** Where in a list of Kubernetes versions a range holds, as the first and last index; all of them without a range. */
export function kubernetesSpan(range: VersionRange | undefined, versions: readonly MinorVersion[]): [number, number] {
  return spanOf(versions.map((version) => includesMinor(range, version)));
}

/** Every Kubernetes minor version from the oldest to the newest that ranges name, newest first. */
export function versionsNamed(ranges: readonly (VersionRange | undefined)[]): MinorVersion[] {
  const named = ranges.flatMap((range) => [range?.from, range?.until]).filter((version) => version !== undefined);
  const minors = named.map((version) => Number(version.split('.')[1]));
  const newest = Math.max(...minors);
  return Array.from({ length: newest - Math.min(...minors) + 1 }, (_, i) => `1.${newest - i}`);
}

function spanOf(holds: readonly boolean[]): [number, number] {
  const first = holds.indexOf(true);
  return first === -1 ? [0, -1] : [first, holds.lastIndexOf(true)];
}
