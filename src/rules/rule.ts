import type { Content, Entry } from '../model/content.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Refusal } from '../schema/refusal.ts';

/** What a rule knows besides the valid files themselves. */
export interface RuleContext {
  content: Content;
  /** Ids of every file there is, valid or not, so that one mistake is not reported twice. */
  known: Record<CollectionName, ReadonlySet<string>>;
  /** The last day that may stand in `checked` (YYYY-MM-DD); none where no clock may be asked. */
  now?: string;
}

/** A place in a content file that breaks a rule. */
export interface Finding extends Refusal {
  entry: Entry;
  /** Keys and indexes from the top of the frontmatter down to the place. */
  path: (string | number)[];
}

/** One thing that all of content/ must fulfil. */
export interface Rule {
  name: string;
  check: (context: RuleContext) => Iterable<Finding>;
}
