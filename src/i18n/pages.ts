import { monthsBetween } from '../model/date.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import { LANGUAGES, parameterOf } from './language.ts';

/**
 * The paths of a page that exists in every language, for getStaticPaths in src/pages/[...lang]/.
 *
 * @param parameters the page's other route parameters, one object a page
 */
export function inEveryLanguage<Parameters extends Record<string, string | undefined>>(
  parameters: readonly Parameters[] = [{} as Parameters],
): { params: Parameters & { lang: string | undefined } }[] {
  return LANGUAGES.flatMap((language) => parameters.map((others) => ({ params: { ...others, lang: parameterOf(language) } })));
}

/** The paths of pages of services, for getStaticPaths: `service`. */
export function servicePaths({ services }: Knowledge) {
  return inEveryLanguage(services.map(({ id }) => ({ service: id })));
}

/** The paths of pages of criteria, for getStaticPaths: `layer` and `criterion`. */
export function criterionPaths({ criteria }: Knowledge) {
  return inEveryLanguage(criteria.map(({ id, layer }) => ({ layer, criterion: id.slice(layer.length + 1) })));
}

/** The paths of pages of facts, for getStaticPaths: `service`, `layer` and `criterion`. */
export function factPaths({ facts }: Knowledge) {
  return pathsOfFacts([...facts.values()]);
}

/** The same for some of the facts. */
export function pathsOfFacts(facts: readonly Fact[]) {
  return inEveryLanguage(facts.map(({ service, criterion: { id, layer } }) => ({ service: service.id, layer, criterion: id.slice(layer.length + 1) })));
}

/** The paths of pages of months, for getStaticPaths: `month`, YYYY-MM. */
export function monthPaths({ months }: Knowledge) {
  return inEveryLanguage(monthsBetween(months.first, months.last).map((month) => ({ month })));
}
