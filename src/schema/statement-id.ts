import type { Refusal } from './refusal.ts';

/** Whether a text has the form of a statement's address in the site's data: `eks/cri/default-runtime#al2-docker`. */
export function isStatementId(text: string): boolean {
  return /^[a-z0-9-]+\/(cri|cni)\/[a-z0-9-]+#[a-z0-9-]+$/.test(text);
}

/** What is said of a text that has not. */
export const NO_STATEMENT: Refusal = {
  message: { ja: '記述を指していません', en: 'points at no statement' },
  hint: { ja: 'eks/cri/default-runtime#al2-docker のように書いてください。', en: 'Write it like eks/cri/default-runtime#al2-docker.' },
};
