import { readFile } from 'node:fs/promises';
import type { Problem } from '../content/problem.ts';
import type { Refusal } from '../schema/refusal.ts';

/** The text of a file of the ledger, whatever system wrote it; or why there is none. */
export async function ledgerText(file: string): Promise<{ text: string; problems: Problem[] }> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    return { text: text.replaceAll('\r\n', '\n'), problems: [] };
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { text: '', problems: [ledgerProblem(file, 1, unreadable(code.startsWith('ERR_ENCODING') ? 'UTF-8' : code))] };
  }
}

/** The lines of a file of the ledger; one that does not end with a line break was cut off. */
export async function linesOf(file: string): Promise<{ lines: string[]; problems: Problem[] }> {
  const { text, problems } = await ledgerText(file);
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return last === '' ? { lines, problems } : { lines, problems: [ledgerProblem(file, lines.length + 1, CUT_OFF)] };
}

/** Something to mend on a line of a file of the ledger. */
export function ledgerProblem(file: string, line: number, { message, hint }: Refusal): Problem {
  return { file, line, column: 1, path: '', rule: 'ledger', message, hint };
}

/** The code of the error, or the encoding that the bytes are not in. */
export function unreadable(code: string): Refusal {
  return { message: { ja: `台帳を読めません（${code}）`, en: `the ledger cannot be read here (${code})` }, hint: BRING_BACK };
}

/** A line that is not what the ledger writes. */
export function garbled(): Refusal {
  return { message: { ja: '台帳の行を読めません', en: 'this line of the ledger cannot be read' }, hint: BRING_BACK };
}

const BRING_BACK: Refusal['hint'] = {
  ja: '公開したものの記録は消さずに残します。git checkout -- ledger で元に戻してください。',
  en: 'The record of what was published stays whole. Bring it back with: git checkout -- ledger',
};

const CUT_OFF: Refusal = { message: { ja: '台帳のファイルが途中で切れています', en: 'this file of the ledger was cut off' }, hint: BRING_BACK };
