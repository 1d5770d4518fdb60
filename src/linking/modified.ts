import type { Day } from '../model/date.ts';
import type { Fact, Knowledge } from '../model/knowledge.ts';
import type { Statement } from '../model/statement.ts';
import { usesOfSources } from '../model/uses.ts';
import type { Subject } from './subject.ts';

/**
 * When what a page says was last written, corrected or held against its sources (YYYY-MM-DD).
 * Undefined where nobody can say: an invented date is worse than none.
 */
export function modifiedOn(knowledge: Knowledge, subject: Subject | undefined): Day | undefined {
  const facts = [...knowledge.facts.values()];
  switch (subject?.kind) {
    case 'home':
    case 'data':
      return knowledge.today;
    case 'layer':
      return newestOf(facts.filter(({ criterion }) => criterion.layer === subject.layer));
    case 'criterion':
      return newestOf(facts.filter(({ criterion }) => criterion === subject.criterion));
    case 'service':
      return newestOf(facts.filter(({ service }) => service === subject.service));
    case 'fact':
    case 'evidence':
      return newestOf([subject.fact]);
    case 'source':
      return newest((usesOfSources(knowledge).get(subject.id)?.statements ?? []).map(({ statement }) => statement));
    case 'guide':
      return subject.guide.entry.data.checked;
    // Months are told as they are known today: any correction may change them.
    case 'snapshot':
    case 'timeline':
      return newestOf(facts);
    case 'glossary':
    case undefined:
      return undefined;
  }
}

function newestOf(facts: readonly Fact[]): Day | undefined {
  return newest(facts.flatMap(({ statements }) => statements));
}

function newest(statements: readonly Statement[]): Day | undefined {
  return statements
    .flatMap(({ recorded, checked, corrections = [] }) => [recorded, checked, ...corrections.map(({ on }) => on)])
    .sort()
    .at(-1);
}
