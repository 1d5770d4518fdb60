/** A long piece of work in short steps, for a page that has to answer meanwhile: whoever takes them may rest after each. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** As many items as a slow phone makes in a few milliseconds. */
const A_STEP = 8;

/** What `make` makes of each item, a few of them a step. */
export function* eachInSteps<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Steps<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % A_STEP === 0) yield;
  }
  return made;
}

/** The result of all steps, taken without a rest. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
