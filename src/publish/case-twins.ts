import type { Problem } from '../content/problem.ts';

/**
 * The addresses that differ from an earlier one in case alone. Disks of macOS and Windows, and some hosts, have room for one of
 * the two: whichever was written last would answer for both.
 */
export function caseTwins(addresses: readonly string[]): Problem[] {
  const first = new Map<string, string>();
  return addresses.flatMap((address): Problem[] => {
    const folded = address.toLowerCase();
    const twin = first.get(folded);
    if (twin === undefined) first.set(folded, address);
    return twin === undefined || twin === address ? [] : [refused(address, twin)];
  });
}

function refused(address: string, twin: string): Problem {
  return {
    file: `dist${address}`,
    line: 1,
    column: 1,
    path: '',
    rule: 'case',
    message: { ja: `${twin} と大文字・小文字しか違いません`, en: `differs from ${twin} in case alone` },
    hint: { ja: 'macOSやWindowsでは一方が消えます。どちらかの名前を変えてください。', en: 'On macOS and Windows one of them would be lost: give either another name.' },
  };
}
