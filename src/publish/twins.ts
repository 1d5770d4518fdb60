import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TwinHead } from './markdown.ts';

/** What one worker is given: the folder a site was built into, and pages of it. */
export interface TwinWork {
  directory: string;
  pages: TwinHead[];
}

/** Writes the Markdown twin of each page beside it, on all processors: it takes as long as rendering the pages did. */
export async function writeTwins(directory: string, pages: readonly TwinHead[]): Promise<void> {
  // No more of a page than a twin needs: what a worker is given is copied.
  const heads = pages.map(({ path, lang, canonical, modified }) => ({ path, lang, canonical, modified }));
  const shares = Math.min(availableParallelism(), 8);
  await Promise.all(
    Array.from({ length: shares }, async (_, share) => {
      const workerData: TwinWork = { directory, pages: heads.filter((_, i) => i % shares === share) };
      const [code] = (await once(new Worker(new URL('./twin-worker.ts', import.meta.url), { workerData }), 'exit')) as [number];
      if (code !== 0) throw new Error(`A worker that writes Markdown twins ended with ${code}.`);
    }),
  );
}
