import type { Entry } from '../model/content.ts';
import { firstDay } from '../model/date.ts';
import { today } from '../model/today.ts';
import type { Bilingual } from '../schema/refusal.ts';
import type { Finding, Rule } from './rule.ts';

/** What the site did (check, record, correct, observe, read) it did in the past, and in that order. */
export const noFutureDates: Rule = {
  name: 'no-future-dates',
  *check({ content, now }) {
    for (const { entry, path, date, what } of deeds(content)) {
      if (now !== undefined && firstDay(date) > now) yield future(entry, path, date, what);
    }
    const newest = today(content);
    for (const fact of content.facts.values()) {
      for (const [i, { recorded, checked }] of fact.data.statements.entries()) {
        // Of the two, the one that no other date of the content comes near is the mistake.
        if (recorded > checked) yield recordedLate(fact, ['statements', i, recorded > newest ? 'recorded' : 'checked']);
      }
    }
  },
};

interface Deed {
  entry: Entry;
  path: (string | number)[];
  date: string;
  what: Bilingual;
}

const CHECKED: Bilingual = { ja: '実際に出典と照らした日を書いてください。', en: 'Write the day on which it was held against its sources.' };
const RECORDED: Bilingual = { ja: '実際に書いた日を書いてください。', en: 'Write the day on which it was written.' };
const CORRECTED: Bilingual = { ja: '実際に訂正した日を書いてください。', en: 'Write the day on which it was corrected.' };
const OBSERVED: Bilingual = { ja: '実際に観測した日（UTC）を書いてください。', en: 'Write the day of the observation, in UTC.' };
const REACHES: Bilingual = { ja: '証拠が届いている最後の日を書いてください。', en: 'Write the last date that the evidence reaches.' };
const PUBLISHED: Bilingual = { ja: '文書にある日付を書くか、なければ消してください。', en: 'Write the date of the document, or leave it out.' };
const CHANGED: Bilingual = { ja: '実際に変わった日を書いてください。', en: 'Write when it changed.' };

function* deeds(content: Parameters<Rule['check']>[0]['content']): Iterable<Deed> {
  for (const entry of content.facts.values()) {
    for (const [i, { checked, recorded, corrections = [], value }] of entry.data.statements.entries()) {
      const path = ['statements', i];
      yield { entry, path: [...path, 'checked'], date: checked, what: CHECKED };
      // A record after its check is told of once, below.
      if (recorded <= checked) yield { entry, path: [...path, 'recorded'], date: recorded, what: RECORDED };
      for (const [j, { on }] of corrections.entries()) yield { entry, path: [...path, 'corrections', j, 'on'], date: on, what: CORRECTED };
      if (typeof value === 'object' && 'evidence' in value) yield { entry, path: [...path, 'value', 'evidence'], date: value.evidence, what: REACHES };
    }
  }
  for (const entry of content.guides.values()) yield { entry, path: ['checked'], date: entry.data.checked, what: CHECKED };
  for (const entry of content.observations.values()) {
    for (const [i, { date }] of entry.data.observations.entries()) yield { entry, path: ['observations', i, 'date'], date, what: OBSERVED };
  }
  for (const entry of content.sources.values()) {
    if (entry.data.date !== undefined) yield { entry, path: ['date'], date: entry.data.date, what: PUBLISHED };
  }
  for (const entry of content.claims.values()) {
    if (entry.data.changed !== undefined) yield { entry, path: ['changed'], date: entry.data.changed, what: CHANGED };
  }
}

function future(entry: Entry, path: (string | number)[], date: string, what: Bilingual): Finding {
  const key = path.at(-1);
  return {
    entry,
    path,
    message: { ja: `${key} の ${date} が未来です`, en: `${key} ${date} lies in the future` },
    hint: what,
  };
}

function recordedLate(entry: Entry, path: (string | number)[]): Finding {
  return {
    entry,
    path,
    message: { ja: 'checked が recorded より前です', en: 'checked is earlier than recorded' },
    hint: { ja: 'recorded は初めて書いた日、checked は最後に確かめた日です。', en: 'recorded is the day it was first written, checked the day it was last verified.' },
  };
}
