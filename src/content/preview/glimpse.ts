import type { Entry } from '../../model/content.ts';
import type { RuleContext } from '../../rules/rule.ts';

/** What rules see where they shall look at some files only, in the light of all others: those are found by their id, but not gone through. */
export function glimpse(context: RuleContext, only: ReadonlySet<Entry>): RuleContext {
  const content = Object.fromEntries(Object.entries(context.content).map(([name, all]) => [name, new Glimpse(all as Map<string, Entry>, only)]));
  return { ...context, content: content as unknown as RuleContext['content'], mentions: context.mentions?.filter(({ entry }) => only.has(entry)) ?? [] };
}

class Glimpse extends Map<string, Entry> {
  readonly #all: ReadonlyMap<string, Entry>;

  constructor(all: ReadonlyMap<string, Entry>, only: ReadonlySet<Entry>) {
    super([...all].filter(([, entry]) => only.has(entry)));
    this.#all = all;
  }

  override get(id: string): Entry | undefined {
    return this.#all.get(id);
  }

  override has(id: string): boolean {
    return this.#all.has(id);
  }
}
