import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What one worker is given: the folder a site was built into, and pages of it. */
export interface TwinWork {
  directory: string;
  /** Addresses below the base path, `/en/cri/`. */
  pages: string[];
}

/** Writes the Markdown twin of each page beside it, on all processors: it takes as long as rendering the pages did. */
export async function writeTwins(directory: string, pages: readonly string[]): Promise<void> {
  const shares = Math.min(availableParallelism(), 8);
  await Promise.all(
    Array.from({ length: shares }, async (_, share) => {
      const workerData: TwinWork = { directory, pages: pages.filter((_, i) => i % shares === share) };
      const [code] = (await once(new Worker(new URL('./twin-worker.ts', import.meta.url), { workerData }), 'exit')) as [number];
      if (code !== 0) throw new Error(`A worker that writes Markdown twins ended with ${code}.`);
    }),
  );
}
