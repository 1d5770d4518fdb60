import { connect } from './search-box.ts';

/** Makes the search page search as one types; its address says what is searched. */
export function searchPage(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const results = document.querySelector<HTMLOListElement>('ol[data-search-results]');
  const summary = document.querySelector<HTMLElement>('[data-search-summary]');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const browse = document.querySelector<HTMLElement>('[data-search-browse]');
  if (!field || !results || !summary || !status || !browse) return;

  const asked = () => new URLSearchParams(location.search).get('q') ?? '';
  field.value ||= asked();
  const { settle } = connect({
    field,
    results,
    summary,
    status,
    index: form.dataset.index ?? '',
    root: form.dataset.root ?? '',
    limit: 50,
    onPause: (query) => {
      if (query !== asked()) history.replaceState(history.state, '', query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`);
    },
    onDraw: (_query, count) => {
      browse.hidden = count > 0;
      delete document.documentElement.dataset.asked;
    },
    onFailure: () => {
      summary.textContent = form.dataset.failed ?? '';
      delete document.documentElement.dataset.asked;
    },
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
  if (field.value === '') field.focus();
}
