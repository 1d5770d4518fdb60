/** A place of a message that is filled in: with a text where it is a name alone, or with a number or one of some words. */
export type Place = string | NumberPlace | ChoicePlace;

export interface NumberPlace {
  readonly number: string;
}

/** A word that the reader never sees, by which a message chooses what to say. */
export interface ChoicePlace<Of extends string = string> {
  readonly choice: string;
  readonly of: readonly Of[];
}

/** A place for a number, by which a message may also tell one from many. */
export function number(name: string): NumberPlace {
  return { number: name };
}

/** A place for one of some words. A language that says the same for all of them leaves it out. */
export function choice<const Of extends string>(name: string, ...of: readonly Of[]): ChoicePlace<Of> {
  return { choice: name, of };
}

/** What a place is called between its braces. */
export function nameOf(place: Place): string {
  if (typeof place === 'string') return place;
  return 'number' in place ? place.number : place.choice;
}

/** What code gives for places, in their order. */
export type Given<Places extends readonly Place[]> = { [I in keyof Places]: Places[I] extends string ? string : Places[I] extends ChoicePlace<infer Of> ? Of : number };
