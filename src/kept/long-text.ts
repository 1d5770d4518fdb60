import type { BilingualText } from '../schema/text.ts';
import { maySay } from './alone.ts';

/**
 * A text that few pages show (what a statement says in sentences): pages that are kept by what they are drawn from fail where
 * they show one that is no part of it.
 */
export class LongText {
  readonly #said: BilingualText;

  constructor(said: BilingualText) {
    this.#said = said;
  }

  get ja(): string {
    maySay(this);
    return this.#said.ja;
  }

  get en(): string {
    maySay(this);
    return this.#said.en;
  }

  toJSON(): BilingualText {
    maySay(this);
    return this.#said;
  }
}

/** Every long text within a value. */
export function longTextsIn(value: unknown): LongText[] {
  if (value instanceof LongText) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(longTextsIn) : [];
}
