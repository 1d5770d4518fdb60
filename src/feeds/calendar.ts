import ical from 'ical-generator';
import { absolute } from '../i18n/absolute.ts';
import { address, statementAddress } from '../i18n/address.ts';
import { changeTitle } from '../i18n/change-words.ts';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import type { Move } from '../ledger/move.ts';
import { calendarEvents } from '../model/calendar.ts';
import type { Change } from '../model/changes.ts';
import { firstDay, lastDay, type PartialDate } from '../model/date.ts';
import { plainText } from '../model/inline-text.ts';
import type { Knowledge, Service } from '../model/knowledge.ts';
import { entryNames, type EntryNames } from './entry-name.ts';
import { uuid } from './stable-id.ts';

/**
 * What ends and what is planned, as an iCalendar file (RFC 5545): an all-day event each, lasting the whole month
 * where no day is known. UIDs stay the same when a plan comes true, in whichever calendar an event stands, and when
 * something is renamed, as `moves` tells.
 */
export function calendar(knowledge: Knowledge, language: Language, moves: readonly Move[], service?: Service): string {
  const names = entryNames(moves);
  const say = words(language);
  const made = ical({
    name: say.change.calendarName(service?.name ?? say.siteName),
    prodId: { company: 'managed-kubernetes-cri-cni', product: 'calendar', language: language.toUpperCase() },
  });
  for (const change of calendarEvents(knowledge, service)) {
    const { path, name, summary } = about(change, language, names);
    made.createEvent({
      id: `${uuid(`${language} calendar ${name}`)}@managed-kubernetes-cri-cni`,
      stamp: midnight(knowledge.today),
      start: midnight(firstDay(change.date)),
      end: dayAfter(change.date),
      allDay: true,
      summary: titleOf(change, language),
      description: summary,
      url: absolute(path),
    });
  }
  return made.toString();
}

function titleOf(change: Change, language: Language): string {
  const planned = change.kind === 'milestone' ? change.milestone.planned : change.known === 'planned';
  const title = changeTitle(change, language);
  if (!planned) return title;
  return language === 'ja' ? `${title}（${words(language).change.planned}）` : `${title} (${words(language).change.planned})`;
}

/** Where an event leads, what it says, and the name its UID comes from, which has no base path in it. */
function about(change: Change, language: Language, names: EntryNames): { path: string; name: string; summary: string } {
  if (change.kind === 'milestone') {
    const { id, summary } = change.milestone;
    return { path: address(language, `/timeline/#${id}`), name: `milestone ${names.ofMilestone(id)}`, summary: plainText(summary[language]) };
  }
  const { kind, fact, statement } = change;
  return { path: statementAddress(language, fact.id, statement.id), name: `${kind} ${names.ofStatement(fact, statement)}`, summary: plainText(statement.summary[language]) };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The end of an all-day event is the day after it. */
function dayAfter(date: PartialDate): Date {
  const day = midnight(lastDay(date));
  day.setUTCDate(day.getUTCDate() + 1);
  return day;
}
