import type { Label } from '../../schema/text.ts';
import type { SignField } from '../../schema/recogniser-fields.ts';
import type { Kind, Sign } from './recognisers.ts';
import { conditionsOf } from './signs.ts';

/** What was concluded, about what, and from which sign. */
export interface Reason {
  about: Kind | 'cri-variant' | 'cni-variant';
  id: string;
  name: Label;
  /** What was looked at and what it fits; all of it was seen. */
  because: { field: SignField; pattern: string }[];
  /** A hint, no proof. */
  likely: boolean;
  /** On how many nodes it was seen; 0 = on the workloads of the cluster. */
  nodes: number;
}

/** Gathers reasons, the same one of many nodes as one with their number. */
export class Reasons {
  readonly #byText = new Map<string, Reason>();

  add(about: Reason['about'], { id, name }: { id: string; name: Label }, sign: Sign, nodes: number): void {
    const because = conditionsOf(sign);
    const key = `${about} ${id} ${because.map(({ field, pattern }) => `${field} ${pattern}`).join(' ')}`;
    const known = this.#byText.get(key);
    if (known) known.nodes += nodes;
    else this.#byText.set(key, { about, id, name, because, likely: sign.likely === true, nodes });
  }

  all(): Reason[] {
    return [...this.#byText.values()];
  }
}
