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
