import { bothLanguages } from './both-languages.ts';
import { datesInOrder } from './dates-in-order.ts';
import { idsUnique } from './ids-unique.ts';
import { linksStayHarmless } from './links-stay-harmless.ts';
import { listedOnce } from './listed-once.ts';
import { mentionsExist } from './mentions-exist.ts';
import { noFutureDates } from './no-future-dates.ts';
import { noOverlap } from './no-overlap.ts';
import { observationsAgree } from './observations-agree.ts';
import { recognisersSound } from './recognisers-sound.ts';
import { referencesExist } from './references-exist.ts';
import type { Rule } from './rule.ts';
import { sortKeysMatch } from './sort-keys-match.ts';
import { sortKeysPresent } from './sort-keys-present.ts';
import { sourcesUsedOnce } from './sources-used-once.ts';
import { statementsSourced } from './statements-sourced.ts';

/** Every rule that content/ is held against, in the order of design.md. */
export const rules: Rule[] = [
  referencesExist,
  mentionsExist,
  idsUnique,
  listedOnce,
  datesInOrder,
  noFutureDates,
  noOverlap,
  statementsSourced,
  sourcesUsedOnce,
  sortKeysPresent,
  sortKeysMatch,
  observationsAgree,
  recognisersSound,
  bothLanguages,
  linksStayHarmless,
];
