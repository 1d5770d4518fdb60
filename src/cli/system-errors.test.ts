import { describe, expect, it } from 'vitest';
import { systemError } from './system-errors.ts';

const english = (said: string, signal: string | null = null) => systemError(said, signal, '/home/x/site')?.en;

describe('what the system refuses', () => {
  it.each([
    ['ENOSPC: no space left on device, write', 'The disk is full: make room and run it again.'],
    ["EROFS: read-only file system, mkdir '/home/x/site/dist/en'", 'dist/en cannot be written (EROFS): see to its permissions, and that its disk is not read-only.'],
    ["Error: EACCES: permission denied, open '/home/x/site/dist/index.html'\n    at x", 'dist/index.html cannot be written (EACCES): see to its permissions, and that its disk is not read-only.'],
    ["ENOTDIR: not a directory, scandir '/home/x/site/dist'", 'dist cannot be made (ENOTDIR): something of another kind is in its place, or above it; move it away and run it again.'],
    ["ENOENT: no such file or directory, open '/home/x/site/ledger/moved.yaml'", 'ledger/moved.yaml is missing: see with git status what is gone, and bring it back.'],
    ["EMFILE: too many open files, open '/home/x/site/a'", 'Too few files may be open at a time: run ulimit -n 4096 first.'],
    ['Could not create directory for output chunks: /home/x/site/dist/.prerender\n\nCaused by:\n    Read-only file system (os error 30)\n\nStack', 'dist/.prerender cannot be written (EROFS): see to its permissions, and that its disk is not read-only.'],
    ['Caused by:\n    No space left on device (os error 28)', 'The disk is full: make room and run it again.'],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', 'It ran out of memory and was stopped: free about 2 GB and run it again.'],
  ])('%s is told with its remedy', (said, told) => {
    expect(english(said)).toBe(told);
  });

  it('is told in Japanese, too', () => {
    expect(systemError('ENOSPC: no space left on device, write', null, '/')?.ja).toBe('ディスクに空きがありません。空けてから、もう一度実行してください。');
  });

  it('is what the first error says, from which others follow', () => {
    expect(english("EROFS: read-only file system, mkdir '/home/x/site/dist'\nENOENT: no such file or directory, open '/home/x/site/dist/a'")).toContain('dist cannot be written');
  });

  it('is memory where a signal ended it', () => {
    expect(english('', 'SIGKILL')).toContain('memory');
    expect(english('', 'SIGINT')).toBeUndefined();
  });

  it.each(['content/x.mdx:1:1  wrong', 'ERROR: x, y', 'TypeError: a is undefined, really'])('is not: %s', (said) => {
    expect(english(said)).toBeUndefined();
  });
});
