import type { Answering, Agreement } from '../model/agreement.ts';
import type { Statement } from '../model/statement.ts';
import type { Language } from './language.ts';
import { listText, valueText } from './value-words.ts';
import { words } from './words.ts';

/** A piece of a sentence: words, or a value with the statement it rests on. */
export type Piece = string | { value: string; statement: Statement };

// No text holds it: it stands in a sentence until its value comes there, which is more than text.
const VALUE = '\0';

/** A comparison as one sentence. What was only last seen says so. */
export function comparisonPieces({ criterion, kind, groups, silent }: Agreement, language: Language): Piece[] {
  const say = words(language).inWords;
  const count = groups.flat().length;
  // That dates differ goes without saying, and so does it of two.
  const each = kind === 'different' && criterion.sort !== 'date' && count > 2 && groups.length === count;
  const likeness = kind === 'same' && count > 1 ? 'same' : each ? 'each' : 'neither';
  const pieces: Piece[] = [say.subject(criterion.name[language], likeness)];
  groups.forEach((group, i) => {
    if (i > 0) pieces.push(i === groups.length - 1 ? say.lastSeparator : say.separator);
    const names = listText(group.map((one) => nameOf(one, language)), language);
    const [before = '', after = ''] = (likeness === 'same' ? say.same(names, count > 2 ? 'more' : 'two', VALUE) : say.group(names, VALUE)).split(VALUE);
    const [first] = group;
    pieces.push(before, ...(first ? [valueOf(first, language)] : []), after);
  });
  pieces.push(say.end(likeness));
  if (silent.length > 0) pieces.push(say.silent(listText(silent.map(({ name }) => name), language)));
  return pieces.filter((piece) => piece !== '');
}

function nameOf({ service, answer }: Answering, language: Language): string {
  const say = words(language);
  const { until } = answer.main.period;
  if (answer.standing === 'last-seen' && until?.kind === 'last-seen') return say.inWords.service(service.name, say.value.lastSeen(until.date));
  return answer.standing === 'uncertain' ? say.inWords.service(service.name, say.value.uncertain) : service.name;
}

function valueOf({ answer: { main } }: Answering, language: Language): Piece {
  const say = words(language).value;
  const byThen = main.date !== undefined && main.period.from.kind === 'by';
  return { value: byThen ? say.by(main.date ?? '') : valueText(main, language), statement: main };
}
