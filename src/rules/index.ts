import { answersTyped } from './answers-typed.ts';
import { bothLanguages } from './both-languages.ts';
import { datesInOrder } from './dates-in-order.ts';
import { guidesAgree } from './guides-agree.ts';
import { idsUnique } from './ids-unique.ts';
import { linksLeadOn } from './links-lead-on.ts';
import { linksStayHarmless } from './links-stay-harmless.ts';
import { listedOnce } from './listed-once.ts';
import { mentionsExist } from './mentions-exist.ts';
import { namesDiffer } from './names-differ.ts';
import { noFutureDates } from './no-future-dates.ts';
import { noOverlap } from './no-overlap.ts';
import { nothingLeftOpen } from './nothing-left-open.ts';
import { observationsAgree } from './observations-agree.ts';
import { oldestFirst } from './oldest-first.ts';
import { recognisersSound } from './recognisers-sound.ts';
import { referencesExist } from './references-exist.ts';
import type { Rule } from './rule.ts';
import { releasedOnce } from './released-once.ts';
import { sentencesWhole } from './sentences-whole.ts';
import { sortKeysMatch } from './sort-keys-match.ts';
import { sortKeysPresent } from './sort-keys-present.ts';
import { sourcesUsedOnce } from './sources-used-once.ts';
import { statementsSourced } from './statements-sourced.ts';
import { versionsKnown } from './versions-known.ts';

/** Every rule that content/ is held against, in the order of design.md. */
export const rules: Rule[] = [
  referencesExist,
  mentionsExist,
  linksLeadOn,
  idsUnique,
  listedOnce,
  namesDiffer,
  datesInOrder,
  noFutureDates,
  oldestFirst,
  versionsKnown,
  releasedOnce,
  noOverlap,
  statementsSourced,
  answersTyped,
  sourcesUsedOnce,
  sortKeysPresent,
  sortKeysMatch,
  observationsAgree,
  recognisersSound,
  bothLanguages,
  guidesAgree,
  sentencesWhole,
  nothingLeftOpen,
  linksStayHarmless,
];
