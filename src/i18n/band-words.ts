import type { Knowledge } from '../model/knowledge.ts';
import type { Labels } from '../model/timeline-layout.ts';
import type { Band, BandRow, Timeline } from '../model/timeline.ts';
import { inLanguage, type Language } from './language.ts';
import { valueText } from './value-words.ts';
import { words } from './words.ts';

/** What a band says: its value, or its term with the major version: `containerd 2.x`. */
export function bandText({ answer, major }: Band, { glossary }: Knowledge, language: Language): string {
  const term = answer.main.term === undefined ? undefined : glossary.get(answer.main.term);
  return major === undefined || !term ? valueText(answer.main, language) : `${inLanguage(term.name, language)} ${major}.x`;
}

/** What a band says, the fullest form first, then shorter ones for where that does not fit. */
function bandTexts(band: Band, knowledge: Knowledge, language: Language): string[] {
  const full = bandText(band, knowledge, language);
  if (band.major !== undefined) return [full, `${band.major}.x`];
  const { version } = band.answer.main;
  return [full, full.replace(/ ?[(（].*/, ''), ...(version === undefined ? [] : [version.split('.').slice(0, 2).join('.')])];
}

/** The name of a row: the variant's, or the service's. */
export function rowName({ service, variant }: BandRow, language: Language): string {
  return variant ? inLanguage(variant.name, language) : service.name;
}

/** What is written in a drawing of a timeline, in a language. */
export function timelineLabels(knowledge: Knowledge, language: Language): Labels {
  return {
    name: (row) => rowName(row, language),
    band: (band) => bandTexts(band, knowledge, language),
    releases: words(language).timeline.kubernetes,
  };
}

/** What the pattern of doubt means in a timeline: every kind of it that is drawn there; undefined where none is. */
export function doubtWords({ rows }: Timeline, language: Language): string | undefined {
  const say = words(language).timeline;
  const standings = new Set(rows.flatMap(({ bands }) => bands.map(({ answer }) => answer.standing)));
  const kinds = [...standings].filter((standing) => standing !== 'holds').map((standing) => (standing === 'last-seen' ? say.lastSeen : say.uncertain));
  return kinds.length === 0 ? undefined : kinds.join(say.doubtSeparator);
}
