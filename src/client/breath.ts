import type { Steps } from '../model/search/steps.ts';

/** In ms: what a page may work at a stretch and still answer at once. */
const STRETCH = 8;

/** Lets the page answer to what was typed, and be drawn, before the next piece of work. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The result of a long piece of work, with breaths before, between and after its steps. */
export async function withBreaths<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    await breath();
    const end = performance.now() + STRETCH;
    let step: IteratorResult<undefined, Result>;
    do step = steps.next();
    while (!step.done && performance.now() < end);
    if (step.done) {
      await breath();
      return step.value;
    }
  }
}
