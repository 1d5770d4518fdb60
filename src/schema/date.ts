import { z } from 'zod';
import { refusal } from './refusal.ts';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether `text` is a year, month or day that exists: YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601, 1990 to 2099). */
export function isPartialDate(text: string): boolean {
  const match = /^((?:19[9]|20\d)\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** A date as exact as the evidence: year, month or day. */
export const partialDate = z
  .string()
  .refine(
    isPartialDate,
    refusal({
      message: { ja: '日付として読めません', en: 'is no date' },
      hint: {
        ja: '分かっている精度で YYYY、YYYY-MM、YYYY-MM-DD のいずれかで書いてください。',
        en: 'Write YYYY, YYYY-MM or YYYY-MM-DD, as exact as the evidence.',
      },
    }),
  )
  .meta({ description: 'YYYY・YYYY-MM・YYYY-MM-DD。 / A year, month or day.', examples: ['2022', '2022-11', '2022-11-15'] });

/** A calendar day: YYYY-MM-DD. */
export const day = z
  .string()
  .refine(
    (text) => text.length === 10 && isPartialDate(text),
    refusal({
      message: { ja: '日として読めません', en: 'is no day' },
      hint: { ja: 'YYYY-MM-DD の形で書いてください。', en: 'Write it as YYYY-MM-DD.' },
    }),
  )
  .meta({ description: 'YYYY-MM-DD', examples: ['2026-11-23'] });
