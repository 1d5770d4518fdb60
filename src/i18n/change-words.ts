import type { Change } from '../model/changes.ts';
import { sameValue } from '../model/statement.ts';
import type { Language } from './language.ts';
import { variantNames } from './variant-names.ts';
import { listText, valueText } from './value-words.ts';
import { words } from './words.ts';

/** What changed, in a line: `EKS（Amazon Linux 2）の既定のランタイム：Dockerからcontainerd`. */
export function changeTitle(change: Change, language: Language): string {
  const say = words(language);
  if (change.kind === 'milestone') return change.milestone.title[language];
  const { fact, statement } = change;
  const names = variantNames(fact, statement, language);
  const scope = names.length === 0 ? '' : language === 'ja' ? `（${listText(names, language)}）` : ` (${listText(names, language)})`;
  const subject = say.fact.title(`${fact.service.name}${scope}`, fact.criterion.name[language]);
  const value = valueText(statement, language);
  const said = change.kind === 'ended' ? say.change.ended(value) : change.before && !sameValue(change.before, statement) ? `${valueText(change.before, language)} → ${value}` : value;
  return `${subject}${language === 'ja' ? '：' : ': '}${said}${statement.stage ? ` [${say.value.preview}]` : ''}`;
}
