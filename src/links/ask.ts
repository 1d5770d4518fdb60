import { answerOf, mayRecover, type Outcome } from './outcome.ts';

/** How addresses are asked; a test stands in for the network and for time. */
export interface Asking {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Waits that many milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
}

const TRIES = 4;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
const PATIENCE = 30_000;

/**
 * Asks for an address, up to four times where that may help: after 2, 4 and 8 seconds, or when its host says (Retry-After,
 * up to a minute).
 *
 * @param terms words its text should hold
 */
export async function ask(address: string, terms: readonly string[], { fetch, wait }: Asking): Promise<Omit<Outcome, 'files'>> {
  for (let tried = 1; ; tried++) {
    const { pause, ...outcome } = await askOnce(address, terms, fetch);
    if (pause === undefined || tried === TRIES) return outcome;
    await wait(Math.min(LONGEST_WAIT, Math.max(pause, FIRST_WAIT * 2 ** (tried - 1))));
  }
}

async function askOnce(address: string, terms: readonly string[], fetch: Asking['fetch']): Promise<Omit<Outcome, 'files'> & { pause?: number }> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), redirect: 'follow', headers: { accept: 'text/html,*/*', 'user-agent': 'link check of a documentation site' } });
    const answer = answerOf(response.status);
    const text = answer === 'fine' && terms.length > 0 ? await response.text() : void response.body?.cancel();
    const missing = text === undefined ? [] : terms.filter((term) => !plainText(text).includes(plainText(term)));
    return {
      address,
      answer,
      said: String(response.status),
      ...(response.redirected && { ended: response.url }),
      ...(missing.length > 0 && { missing }),
      ...(mayRecover(response.status) && { pause: 1000 * (Number(response.headers.get('retry-after')) || 0) }),
    };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { address, answer: 'unreachable', said: cause?.code ?? name, pause: 0 };
  }
}

/** A text for comparing words: without tags and entities of HTML, in one case, with single spaces. */
function plainText(text: string): string {
  return text.replace(/<[^>]*>/g, '').replace(/&(?:#39|quot|lt|gt|amp|nbsp);/g, (entity) => ({ '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ' })[entity] ?? entity).replace(/\s+/g, ' ').toLowerCase();
}
