import path from 'node:path';
import { getSystemErrorName } from 'node:util';
import type { Bilingual } from '../schema/refusal.ts';

/** An error of the system as Node writes it: "EROFS: read-only file system, mkdir '/x/dist'". */
const ERROR = /\b(E[A-Z]{3,}): [^\n,]+, \w+(?: '([^'\n]+)')?/;

/** The same as Rust writes it, of which the bundler is made: "Could not create directory: /x/dist … (os error 30)". */
const RUST_ERROR = /(?:: (\/[^\n]+)\n[^(]*)?\(os error (\d+)\)/;

/**
 * What the system refused to a command and how to mend it, in one sentence; undefined where it is not the system's doing.
 *
 * @param said what the command wrote to its standard error
 * @param signal what ended it, if a signal did
 * @param root where paths are shown from
 */
export function systemError(said: string, signal: string | null, root: string): Bilingual | undefined {
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || said.includes('heap out of memory')) return NO_MEMORY;
  const [code, full] = fromNode(said) ?? fromRust(said) ?? [];
  if (code === undefined) return undefined;
  const place = full === undefined ? '' : path.relative(root, full) || '.';
  return WORDS[code]?.(place, code);
}

function fromNode(said: string): [code: string, place?: string | undefined] | undefined {
  const [, code, place] = ERROR.exec(said) ?? [];
  return code === undefined ? undefined : [code, place];
}

function fromRust(said: string): [code: string, place?: string | undefined] | undefined {
  const [, place, number] = RUST_ERROR.exec(said) ?? [];
  return number === undefined ? undefined : [getSystemErrorName(-Number(number)), place];
}

const NO_MEMORY: Bilingual = {
  ja: 'メモリが足りず、途中で止まりました。2 GBほど空けてから、もう一度実行してください。',
  en: 'It ran out of memory and was stopped: free about 2 GB and run it again.',
};

const full = (): Bilingual => ({
  ja: 'ディスクに空きがありません。空けてから、もう一度実行してください。',
  en: 'The disk is full: make room and run it again.',
});

const forbidden = (place: string, code: string): Bilingual => ({
  ja: `${place} に書き込めません（${code}）。権限と、ディスクが読み取り専用でないことを確かめてください。`,
  en: `${place} cannot be written (${code}): see to its permissions, and that its disk is not read-only.`,
});

const inTheWay = (place: string, code: string): Bilingual => ({
  ja: `${place} を作れません（${code}）。その場所か上の階層に、別の種類のものがあります。どけてから、もう一度実行してください。`,
  en: `${place} cannot be made (${code}): something of another kind is in its place, or above it; move it away and run it again.`,
});

const missing = (place: string): Bilingual => ({
  ja: `${place} がありません。git status で消えたものを確かめ、元に戻してください。`,
  en: `${place} is missing: see with git status what is gone, and bring it back.`,
});

const tooMany = (): Bilingual => ({
  ja: '一度に開けるファイルの数が足りません。ulimit -n 4096 の後に、もう一度実行してください。',
  en: 'Too few files may be open at a time: run ulimit -n 4096 first.',
});

const WORDS: Record<string, (place: string, code: string) => Bilingual> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: forbidden,
  EACCES: forbidden,
  EPERM: forbidden,
  EBUSY: forbidden,
  ENOTDIR: inTheWay,
  EISDIR: inTheWay,
  EEXIST: inTheWay,
  ENOENT: missing,
  EMFILE: tooMany,
  ENFILE: tooMany,
};
