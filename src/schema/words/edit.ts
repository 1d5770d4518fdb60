import { group, texts } from './kinds.ts';

/** content/words/edit.yaml */
export const edit = group(texts('heading', 'text', 'edit', 'report'));
