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
  /** What the texts below the frontmatter mention of the site. */
  mentions?: readonly Mention[];
  /** The headings of the texts below the frontmatter. */
  headings?: ReadonlyMap<Entry, readonly Heading[]>;
}

/** A heading of a text: its rank, 2 for `##`, what it says, and its line and column in the file. */
export interface Heading {
  depth: number;
  text: string;
  at: { line: number; column: number };
}

/** Something of the site that a text mentions, by its address there: `/facts/eks/cri/default-runtime/#al2-docker`. */
export interface Mention {
  entry: Entry;
  /** Place in the frontmatter; empty below it. */
  path: (string | number)[];
  /** Line and column of the file, where the mention stands below the frontmatter. */
  at?: { line: number; column: number };
  url: string;
}

/** A place in a content file that breaks a rule. */
export interface Finding extends Refusal {
  entry: Entry;
  /** Keys and indexes from the top of the frontmatter down to the place. */
  path: (string | number)[];
  /** Line and column of the file, for a place below the frontmatter. */
  at?: { line: number; column: number };
}

/** One thing that all of content/ must fulfil. */
export interface Rule {
  name: string;
  check: (context: RuleContext) => Iterable<Finding>;
}
