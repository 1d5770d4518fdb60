// The form of /embed/: writes the snippets of what is chosen, and shows it.
import { statementAt } from '../../embed/statement-at.ts';
import { snippets, type SnippetParts } from '../../embed/snippets.ts';

/** What an option of the list says of its embed. */
type Choice = Pick<SnippetParts, 'page' | 'title' | 'height' | 'picture' | 'show'> & {
  /** Of a fact: its statements by the month since when, `2021-05 al2-docker 2023-11 al2023`. */
  statements?: string;
};

const form = document.querySelector<HTMLFormElement>('form[data-embed-builder]');
if (form) {
  form.addEventListener('input', () => show(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  show(form);
}

function show(from: HTMLFormElement): void {
  const data = new FormData(from);
  const chosen = (name: string) => String(data.get(name) ?? '');
  const option = from.querySelector<HTMLOptionElement>('select[name=show] option:checked');
  const month = chosen('at');
  const choice = JSON.parse(option?.dataset.parts ?? '{}') as Choice;
  const services = [...from.querySelectorAll<HTMLInputElement>('input[name=service]')];
  const wanted = services.filter(({ checked }) => checked).map(({ value }) => value);
  const root = from.dataset.root ?? '';
  const { statements } = choice;
  const statement = statements === undefined || month === '' ? undefined : statementAt(statements, month);
  const show = statement === undefined ? choice.show : `${choice.show}/${statement}`;
  const at = statements === undefined ? month : '';
  const texts = snippets({
    ...choice,
    show,
    src: `${root}embed/${at === '' ? '' : `as-of/${at}/`}${show}/`,
    script: from.dataset.script ?? '',
    lang: document.documentElement.lang,
    month: at,
    theme: chosen('theme'),
    service: statements === undefined && services.some(({ checked, defaultChecked }) => checked !== defaultChecked) ? wanted.join(',') : '',
    picture: month === '' ? choice.picture : undefined,
  });
  for (const [name, text] of Object.entries({ picture: '', ...texts })) {
    const area = document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
    if (!area) continue;
    area.value = text;
    const field = area.closest<HTMLElement>('.copy-field');
    if (field) field.hidden = text === '';
  }
  preview(texts.iframe);
}

/** Shows what the frame's snippet holds; its address is the site's own, wherever that is being looked at. */
function preview(snippet: string): void {
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-preview]');
  const written = /src="([^"]+)"/.exec(snippet)?.[1]?.replaceAll('&#38;', '&') ?? '';
  const { pathname, search } = new URL(written, location.href);
  if (frame && frame.getAttribute('src') !== pathname + search) frame.src = pathname + search;
}
