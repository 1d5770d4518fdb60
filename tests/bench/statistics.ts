/** Repeated measurements in short: their median, smallest and largest. */
export interface Spread {
  median: number;
  min: number;
  max: number;
  /** How many measurements. */
  of: number;
}

/** Measurements in short, rounded to one decimal. Undefined where there are none. */
export function spread(values: readonly number[]): Spread | undefined {
  const sorted = values.map((value) => Math.round(value * 10) / 10).sort((a, b) => a - b);
  const [min, max, median] = [sorted[0], sorted.at(-1), sorted[Math.floor(sorted.length / 2)]];
  return min === undefined || max === undefined || median === undefined ? undefined : { median, min, max, of: sorted.length };
}

/** One measurement as a share of another, rounded to two decimals. Undefined where one is missing. */
export function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || !other ? undefined : Math.round((one / other) * 100) / 100;
}
