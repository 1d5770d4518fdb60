import type { Problem } from '../problem.ts';
import type { Edits } from './edits.ts';

/** What the parts of a dev server have in common. In a build it stays empty. */
export interface Preview {
  /** The content folder. */
  edits?: Edits;
  /** The browsers that show pages. */
  browsers?: Browsers;
}

export interface Browsers {
  /** Has their pages loaded anew. */
  reload: () => void;
  /** Lays problems over their pages, until these are loaded anew. */
  tell: (problems: readonly Problem[]) => void;
}

const KEY = Symbol.for('preview of content/');
const shared = globalThis as { [KEY]?: Preview };

/** The one of this process: Astro's configuration, the loaders and the pages each have this module to themselves. */
export const preview: Preview = (shared[KEY] ??= {});
