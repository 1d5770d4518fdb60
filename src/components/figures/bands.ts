import type { Knowledge } from '../../model/knowledge.ts';
import type { PartialDate } from '../../model/date.ts';
import type { Label as Text } from '../../schema/text.ts';
import type { Tone } from './shapes.ts';
import type { Band } from './timeline.ts';

/**
 * The time of a statement as bands: solid while it held, open where only its limits are known.
 *
 * @param pointer `eks/cri/default-runtime#al2-docker`
 * @throws where there is no such statement
 */
export function bandsOf(knowledge: Knowledge, pointer: string, tone: Tone, text: Text): Band[] {
  const [factId = '', id] = pointer.split('#');
  const statement = knowledge.facts.get(factId)?.statements.find((s) => s.id === id);
  if (!statement) throw new Error(`A figure points at the statement “${pointer}”, which does not exist.`);
  const { from, until } = statement.period;
  const start = 'date' in from ? from.date : knowledge.today;
  const end = until && 'date' in until ? until.date : knowledge.today;
  const sure = until?.kind === 'by' && until.after !== undefined ? until.after : end;
  const bands: Band[] = [{ from: start, until: sure, tone, text }];
  if (from.kind === 'by' && from.after !== undefined) bands.unshift({ from: from.after, until: start, tone: 'open' });
  if (sure < end) bands.push({ from: sure, until: end, tone: 'open' });
  return bands;
}

/**
 * The date of a milestone.
 *
 * @throws where there is no such milestone
 */
export function dateOf(knowledge: Knowledge, milestone: string): PartialDate {
  const found = knowledge.milestones.find(({ id }) => id === milestone);
  if (!found) throw new Error(`A figure points at the milestone “${milestone}”, which does not exist.`);
  return found.date;
}
