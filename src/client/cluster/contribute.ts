import { excerpt } from '../../model/cluster/anonymise.ts';
import type { ComparedCriterion } from '../../model/cluster/compare.ts';
import { proposals } from '../../model/cluster/contribution.ts';
import type { Group } from '../../model/cluster/groups.ts';
import { issueLink } from '../../model/cluster/issue-link.ts';
import type { Recognised } from '../../model/cluster/recognised.ts';
import type { PageData } from './data.ts';
import { el, sentence } from './element.ts';

/** What a reader can give back, shown whole before it can go anywhere. Undefined where too little is known. */
export function contribution(recognised: Recognised, groups: readonly Group[], compared: readonly ComparedCriterion[], date: string, { say, contribution: told, repository }: PageData): HTMLElement | undefined {
  const both = (of: (say: PageData['contribution']['ja']) => string) => ({ ja: of(told.ja), en: of(told.en) });
  const made = proposals(recognised, groups, compared, date, {
    how: both((s) => s.how),
    summary: (value, release) => both((s) => s.summaryOf(value, release)),
    supports: (saw) => both((s) => s.supports(saw)),
  });
  if (!made) return undefined;

  const parts = [
    { heading: say.excerpt, text: excerpt(groups, recognised) },
    { heading: say.observation(made.observation.path), text: made.observation.text },
    ...(made.statement ? [{ heading: say.statement(made.statement.path), text: made.statement.text }] : []),
    { heading: say.source(made.source.path), text: made.source.text },
  ];
  const title = say.issueTitle(recognised.service?.id ?? '', groups[0]?.release ?? '');
  const shown = parts.flatMap(({ heading, text }) => [el('h3', {}, heading), el('pre', { tabindex: '0', translate: 'no' }, el('code', {}, text))]);
  return el(
    'section',
    { 'aria-labelledby': 'cluster-contribute' },
    el('h2', { id: 'cluster-contribute' }, say.contribute),
    el('p', {}, sentence(say.contributeText)),
    el(
      'details',
      {},
      el('summary', {}, say.preview),
      ...shown,
      el(
        'p',
        { class: 'onward' },
        copyButton(parts.map(({ heading, text }) => `# ${heading}\n${text}`).join('\n\n'), say.copyAll, say.copied),
        repository !== undefined && el('a', { href: issueLink(repository, title, parts), rel: 'noreferrer' }, say.open),
      ),
    ),
  );
}

function copyButton(text: string, name: string, done: string): HTMLElement {
  const button = el('button', { type: 'button', class: 'button' }, name);
  const told = el('span', { role: 'status' });
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => told.replaceChildren(done),
      // Without the clipboard the shown text can still be selected by hand.
      () => told.replaceChildren(),
    );
  });
  return el('span', {}, button, ' ', told);
}
