import { answerForService, answerForVariant, showsVariant, type Answer } from './answer.ts';
import { lastDay, type Day, type Month } from './date.ts';
import { defaultVariant } from './default-variant.ts';
import { factOf, type Knowledge, type Service, type Variant } from './knowledge.ts';
import { LAYERS, type Layer } from './layer.ts';
import { remembered } from './remembered.ts';

/** Everything that was true in a month, as known today. */
export interface Snapshot {
  month: Month;
  /** The day the month is judged by: its last one, or the site's today in the newest month. */
  day: Day;
  services: ServiceSnapshot[];
}

/** What a service gave in a month. Answers are by criterion id; no entry = nothing is recorded. */
export interface ServiceSnapshot {
  service: Service;
  answers: Map<string, Answer>;
  variants: VariantSnapshot[];
}

/** A variant that was there in a month: a headline criterion has an answer of its own for it. */
export interface VariantSnapshot {
  layer: Layer;
  variant: Variant;
  isDefault: boolean;
  /** Its own answers, else those of the whole service. */
  answers: Map<string, Answer>;
}

/**
 * What each service gave in `month` (YYYY-MM), by default the newest.
 *
 * @param of only these services
 * @throws RangeError where the month lies outside of what the site covers
 */
export function snapshot(knowledge: Knowledge, month: Month = knowledge.months.last, of: readonly Service[] = knowledge.services): Snapshot {
  const whole = ofMonth(knowledge, month);
  return of === knowledge.services ? whole : { ...whole, services: of.flatMap((service) => whole.services.find((other) => other.service === service) ?? []) };
}

const ofMonth = remembered((knowledge, month: Month): Snapshot => {
  const { first, last } = knowledge.months;
  if (month < first || month > last) throw new RangeError(`${month} is not between ${first} and ${last}`);
  const day = month === last ? knowledge.today : lastDay(month);
  return { month, day, services: knowledge.services.map((service) => serviceSnapshot(knowledge, service, day)) };
});

function serviceSnapshot(knowledge: Knowledge, service: Service, day: Day): ServiceSnapshot {
  const facts = knowledge.criteria.flatMap((criterion) => factOf(knowledge, service, criterion) ?? []);
  const answersBy = (answer: (fact: (typeof facts)[number]) => Answer | undefined) =>
    new Map(facts.flatMap((fact) => {
      const found = answer(fact);
      return found ? [[fact.criterion.id, found] as const] : [];
    }));

  const variants = LAYERS.flatMap((layer) => {
    // Other criteria may name a variant in one breath with older ones, from before it was there.
    const headline = facts.filter(({ criterion }) => criterion.layer === layer && criterion.headline);
    const chosen = defaultVariant(service.variants[layer], day);
    return service.variants[layer]
      .filter((variant) => headline.some((fact) => showsVariant(fact, variant.id, day)))
      .map((variant) => ({
        layer,
        variant,
        isDefault: variant === chosen,
        answers: answersBy((fact) => (fact.criterion.layer === layer ? answerForVariant(fact, variant.id, day) : undefined)),
      }));
  });
  return { service, answers: answersBy((fact) => answerForService(fact, day)), variants };
}
