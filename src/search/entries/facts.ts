import type { Language } from '../../i18n/language.ts';
import { periodText } from '../../i18n/period-words.ts';
import { rangeText, valueText } from '../../i18n/value-words.ts';
import { variantNames } from '../../i18n/variant-names.ts';
import { words } from '../../i18n/words.ts';
import { answerForService } from '../../model/answer.ts';
import { history } from '../../model/history.ts';
import { plainText } from '../../model/inline-text.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import type { SearchEntry } from '../../model/search/entry.ts';
import type { Statement } from '../../model/statement.ts';
import type { Findable } from '../index.ts';

/** Each fact with what it answers today, and its statements as places on its page. */
export function factEntries(knowledge: Knowledge, language: Language): Findable<SearchEntry>[] {
  const say = words(language);
  return [...knowledge.facts.values()].map((fact) => {
    const { service, criterion, statements, id } = fact;
    const past = history(fact);
    const answer = past.findIndex(({ id }) => id === answerForService(fact, knowledge.today)?.main.id);
    return {
      entry: {
        kind: 'fact',
        path: `/facts/${id}/`,
        title: say.fact.title(service.name, criterion.name[language]),
        ...(answer >= 0 ? { answer } : {}),
        layer: criterion.layer,
        service: service.name,
        ...(criterion.headline ? { major: true as const } : {}),
        parts: past.map((statement) => ({ id: statement.id, title: valueText(statement, language), text: scopeText(fact, statement, language) })),
      },
      prose: statements.flatMap(({ summary, note }) => (note ? [summary, note] : [summary])).map((text) => plainText(text[language])),
    };
  });
}

/** Of what and when a statement is true. */
function scopeText(fact: Fact, statement: Statement, language: Language): string {
  const kubernetes = statement.kubernetes && words(language).value.kubernetes(rangeText(statement.kubernetes, language));
  return [...variantNames(fact, statement, language), kubernetes, periodText(statement.period, statement.checked, language)]
    .filter((part) => part !== undefined)
    .join(' · ');
}
