import { embeddedTimelines } from '../embed/timeline-view.ts';
import { bandText, bandTexts, rowName } from '../i18n/band-words.ts';
import type { Language } from '../i18n/language.ts';
import { monthText } from '../i18n/value-words.ts';
import { words } from '../i18n/words.ts';
import { monthOf } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { layOut, type Form } from '../model/timeline-layout.ts';
import type { Card, CardRow } from './card.ts';

/** Drawn at half again its size (src/pictures/history.ts), to be read in a small preview. */
const PICTURE: Form = { width: 690, names: 'beside', nameSize: 15, labelSize: 12.5, tickSize: 11.5 };

/** The histories of the timeline as a picture, and in words for those who do not see it. */
export function historyCard(knowledge: Knowledge, lang: Language): Pick<Card, 'rows' | 'drawn'> {
  const timelines = embeddedTimelines(knowledge);
  const labels = { name: (row: Parameters<typeof rowName>[0]) => rowName(row, lang), band: (band: Parameters<typeof bandTexts>[0]) => bandTexts(band, knowledge, lang), releases: words(lang).timeline.kubernetes };
  return {
    rows: timelines.flatMap(({ criterion, rows }) =>
      rows.map(({ service, bands }): CardRow => ({
        label: words(lang).fact.title(service.name, criterion.name[lang]),
        cells: bands.map((band) => ({ value: bandText(band, knowledge, lang), note: `${monthText(monthOf(band.from), lang)}–` })),
      })),
    ),
    drawn: timelines.map((timeline) => ({ layer: timeline.criterion.layer, drawing: layOut(timeline, labels, PICTURE) })),
  };
}
