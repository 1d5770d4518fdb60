import { patternForm } from '../model/cluster/pattern.ts';
import type { Reason } from '../model/cluster/reason.ts';
import type { Words } from './ja/index.ts';
import { inLanguage, type Language } from './language.ts';

/** Why something was concluded, as a sentence: what, because of which sign, on how many nodes. */
export function reasonText(reason: Reason, say: Words['cluster'], language: Language): string {
  const because = reason.because.map(({ field, pattern }) => {
    const { form, text } = patternForm(pattern);
    return say.forms[form](say.fields[field], text);
  });
  return say.reason(say.about[reason.about], inLanguage(reason.name, language), because.join(say.and), reason.likely, reason.nodes);
}
