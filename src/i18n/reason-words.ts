import { patternForm } from '../model/cluster/pattern.ts';
import type { Reason } from '../model/cluster/reason.ts';
import { inLanguage, type Language } from './language.ts';
import type { Words } from './words.ts';

/** Why something was concluded, as a sentence: what, because of which sign, on how many nodes. */
export function reasonText(reason: Reason, say: Words['clusterScript'], language: Language): string {
  const because = reason.because.map(({ field, pattern }) => {
    const { form, text } = patternForm(pattern);
    return say.forms[form](say.fields[field], text);
  });
  return say.reason(say.about[reason.about], inLanguage(reason.name, language), because.join(say.and), reason.likely ? 'likely' : 'certain', reason.nodes);
}
