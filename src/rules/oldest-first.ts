import type { Rule } from './rule.ts';

/** Observations stand in the order in which they were made, and a statement is corrected after it was written, until it was last checked. */
export const oldestFirst: Rule = {
  name: 'oldest-first',
  *check({ content }) {
    for (const entry of content.observations.values()) {
      const { observations } = entry.data;
      for (const [i, { date }] of observations.entries()) {
        const before = observations[i - 1]?.date;
        if (before === undefined || before <= date) continue;
        yield {
          entry,
          path: ['observations', i, 'date'],
          message: { ja: `${date} が、一つ前の観測（${before}）より前です`, en: `${date} comes before the observation above it (${before})` },
          hint: { ja: '観測を古い順に並べてください。', en: 'Put observations in order, the oldest first.' },
        };
      }
    }
    for (const entry of content.facts.values()) {
      for (const [i, { recorded, checked, corrections = [] }] of entry.data.statements.entries()) {
        for (const [j, { on }] of corrections.entries()) {
          const path = ['statements', i, 'corrections', j, 'on'];
          if (on < recorded) {
            yield {
              entry,
              path,
              message: { ja: `訂正の日 ${on} が、初めて書いた日（${recorded}）より前です`, en: `corrected on ${on}, before it was first written (${recorded})` },
              hint: { ja: 'on は訂正した日、recorded は初めて書いた日です。', en: 'on is the day of the correction, recorded the day it was first written.' },
            };
          } else if (on > checked) {
            yield {
              entry,
              path,
              message: { ja: `訂正の日 ${on} が、最後に確かめた日（${checked}）より後です`, en: `corrected on ${on}, after it was last checked (${checked})` },
              hint: { ja: '訂正のときに出典と照らした日を checked に書いてください。', en: 'Set checked to the day on which it was held against its sources for the correction.' },
            };
          }
        }
      }
    }
  },
};
