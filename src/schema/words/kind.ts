import { group, texts } from './kinds.ts';

/** content/words/kind.yaml */
export const kind = group(texts('vendor-docs', 'release-notes', 'vendor-blog', 'upstream-docs', 'repository', 'third-party'));
