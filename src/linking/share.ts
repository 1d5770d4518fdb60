import type { Subject } from './subject.ts';

/** The panels of a page that is shared: texts that quote it, code that embeds it. */
export type Panel = 'quote' | 'embed';

/** Whether the panels of a page are on a page of their own, so that who only reads does not wait for them: those that are many or long. */
export function sharedApart(subject: Subject | undefined): boolean {
  return subject?.kind === 'fact' || subject?.kind === 'snapshot' || subject?.kind === 'timeline';
}

/** @param path the address of the shared page below the language: `/as-of/2021-05/` */
export function sharePath(path: string): string {
  return `${path}share/`;
}
