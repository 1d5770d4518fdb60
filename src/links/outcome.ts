/**
 * How an address answered: with its document (`fine`); that there is none (`gone`: 404, 410); not to a program like this,
 * or not now (`refused`: 401, 403, 429 and other such); or not at all (`unreachable`: 5xx, time-outs, no such host).
 * Vendors turn programs away and have bad days: `gone` alone is a reason to act.
 */
export type Answer = 'fine' | 'gone' | 'refused' | 'unreachable';

/** How an address answered, and to whom that matters. */
export interface Outcome {
  address: string;
  answer: Answer;
  /** The status, or the name of the error. */
  said: string;
  /** Where it led, if to another address. */
  ended?: string;
  /** Words that references to it set as code and that its text does not hold. */
  missing?: string[];
  /** The files that point at it. */
  files: string[];
}

/** What a status of HTTP says. */
export function answerOf(status: number): Answer {
  if (status >= 200 && status < 300) return 'fine';
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 ? 'unreachable' : 'refused';
}

/** Whether asking again soon may help. */
export function mayRecover(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}
