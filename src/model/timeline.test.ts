import { describe, expect, it } from 'vitest';
import { movedService } from '../../tests/fixtures/knowledge.ts';
import { firstDay, addMonths, monthsBetween } from './date.ts';
import { timeline } from './timeline.ts';

const knowledge = movedService();
const criterion = knowledge.criteria.find(({ id }) => id === 'cri/default-runtime') ?? knowledge.criteria[0];
if (!criterion) throw new Error('The fixture has no criterion');

describe('a timeline until a month', () => {
  const whole = timeline(knowledge, criterion);

  it('ends with that month, whatever came later', () => {
    for (const month of monthsBetween(knowledge.months.first, knowledge.months.last)) {
      const { until, rows } = timeline(knowledge, criterion, knowledge.services, month);
      expect(until).toBe(firstDay(addMonths(month, 1)));
      for (const { bands } of rows) expect(bands.at(-1)?.until).toBe(until);
    }
  });

  it('begins as the whole one does', () => {
    const [first] = timeline(knowledge, criterion, knowledge.services, knowledge.months.first).rows;
    expect(first?.bands.at(0)?.answer.main.id).toBe(whole.rows[0]?.bands[0]?.answer.main.id);
    expect(whole.rows[0]?.bands.length).toBeGreaterThan(1);
  });
});
