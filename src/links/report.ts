import type { Exemption } from './exemptions.ts';
import type { Answer, Outcome } from './outcome.ts';

/** What a check of links found: whether somebody has to act, and the report in both languages, as Markdown. */
export interface Report {
  act: boolean;
  markdown: string;
}

const LONGEST = 100;

/**
 * Reports what addresses answered. Somebody has to act where one is gone or an exemption has ended; the rest is counted.
 *
 * @param day the day of the check
 */
export function report(outcomes: readonly Outcome[], exemptions: readonly Exemption[], day: string): Report {
  const with_ = (answer: Answer) => outcomes.filter((outcome) => outcome.answer === answer);
  const gone = with_('gone');
  const ended = exemptions.filter(({ until }) => until < day);
  const changed = outcomes.filter(({ missing }) => missing !== undefined);
  const markdown = [
    '## 出典のリンク / Links of sources',
    `${day}：${outcomes.length}件のうち、応答${with_('fine').length}、消失${gone.length}、拒否${with_('refused').length}、不達${with_('unreachable').length}。 / Of ${outcomes.length}, ${with_('fine').length} answered, ${gone.length} are gone, ${with_('refused').length} turned the check away, ${with_('unreachable').length} could not be reached.`,
    ...section('消えたもの / Gone', gone, ({ address, said, files }) => `- ${said} <${address}> (${files.join(', ')})`),
    ...section('期限の切れた除外 / Exemptions that have ended', ended, ({ begins, until, why }) => `- ${until} <${begins}> ${why.ja} / ${why.en}`),
    ...section('書き換えられたかもしれないもの / Perhaps rewritten', changed, ({ address, missing = [], files }) => `- <${address}>: ${missing.map((term) => `\`${term}\``).join(', ')} (${files.join(', ')})`),
  ];
  return { act: gone.length + ended.length > 0, markdown: `${markdown.join('\n\n')}\n` };
}

function section<One>(heading: string, all: readonly One[], line: (one: One) => string): string[] {
  if (all.length === 0) return [];
  const rest = all.length - LONGEST;
  return [`### ${heading}`, [...all.slice(0, LONGEST).map(line), ...(rest > 0 ? [`- … +${rest}`] : [])].join('\n')];
}
