import type { Month } from '../model/date.ts';

/** The statement a fact answered with in a month, from the list of its statements by month: `2021-05 al2-docker 2023-11 al2023`. */
export function statementAt(list: string, month: Month): string | undefined {
  const words = list.split(' ');
  return words.filter((_, i) => i % 2 === 1 && (words[i - 1] ?? '') <= month).at(-1) || undefined;
}
