import { isHttpsAddress } from '../schema/https-address.ts';
import type { Refusal } from '../schema/refusal.ts';

/** Words that a reader takes for the address a link leads to. */
const READS_AS_ADDRESS = /^\s*(?:https?:\/\/|www\.)/i;

/**
 * Why a link may not stand, if it may not: its address, or its words where they read as another one's. Relative and
 * root-relative addresses stay within the site.
 *
 * @param url none where the link stands apart from its address
 */
export function refuseLink(url: string | undefined, words = ''): Refusal | undefined {
  return (url === undefined ? undefined : refuseAddress(url)) ?? (READS_AS_ADDRESS.test(words) && hostOf(words) !== hostOf(url ?? '') ? deceiving(words) : undefined);
}

function hostOf(text: string): string | undefined {
  return /^(?:https?:\/\/)?([^/?#\s]+)/i.exec(text.trim())?.[1]?.toLowerCase();
}

function deceiving(words: string): Refusal {
  return {
    message: { ja: `リンクの文字「${words.trim()}」が、リンク先と違うアドレスに見えます`, en: `the words "${words.trim()}" read as another address than the link leads to` },
    hint: { ja: 'リンクの文字は、リンク先のアドレスそのものか、内容を表す言葉にしてください。', en: 'Let the words be the address itself, or say what is there.' },
  };
}

function refuseAddress(url: string): Refusal | undefined {
  const inside = /^(\/(?!\/)|\.{1,2}\/|#)/.test(url) && !/[\s\\]/.test(url);
  if (inside || isHttpsAddress(url) || /^mailto:[^\s\\/]+$/.test(url)) return undefined;
  return {
    message: { ja: `リンク先 "${url}" は使えません`, en: `the link to "${url}" is not allowed` },
    hint: {
      ja: 'https:・mailto: またはサイト内のパス（/… や #…）だけが使えます。ホスト名は英数字で書き、利用者名は付けません。',
      en: 'Only https:, mailto: and addresses within the site (/… or #…) are allowed, with a host in ASCII and no user name.',
    },
  };
}
