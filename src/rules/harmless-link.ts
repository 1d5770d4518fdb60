import { isHttpsAddress } from '../schema/https-address.ts';
import type { Refusal } from '../schema/refusal.ts';

/** Why an address may not be linked to, if it may not. Relative and root-relative addresses stay within the site. */
export function refuseLink(url: string): Refusal | undefined {
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
