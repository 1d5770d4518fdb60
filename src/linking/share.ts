import type { Subject } from './subject.ts';

/** The panels of a page that is shared: texts that quote it, code that embeds it. */
export type Panel = 'quote' | 'embed';

/** Whether the panels of pages of a kind are on pages of their own, so that who only reads does not wait for them: those that are many or long. */
export function sharedApart(kind: Subject['kind'] | undefined): boolean {
  return kind === 'fact' || kind === 'snapshot' || kind === 'timeline';
}

/** @param path the address of the shared page below the language: `/as-of/2021-05/` */
export function sharePath(path: string): string {
  return `${path}share/`;
}
