// Draws two months side by side from the values of all months. Which months, and which services, is in the address.

import type { CellValues, ComparisonValues, RunValues } from '../i18n/comparison-values.ts';

const form = document.querySelector<HTMLFormElement>('form[data-compare]');
const status = document.querySelector<HTMLElement>('[data-compare-status]');
const tables = document.querySelector<HTMLElement>('[data-compare-tables]');
if (form && status && tables) enhance(form, status, tables);

function enhance(form: HTMLFormElement, status: HTMLElement, tables: HTMLElement): void {
  const say = JSON.parse(form.dataset.compare ?? '{}') as Record<string, string>;
  const selects = [...form.querySelectorAll('select')];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=service]')];
  let values: ComparisonValues | undefined;

  const show = async () => {
    const asked = new URLSearchParams(location.search);
    const unknown = selects.map(({ name, options }) => [...options].every((o) => o.value !== (asked.get(name) ?? o.value)) && asked.get(name)).find(Boolean);
    tables.replaceChildren();
    status.textContent = unknown ? (say.unknown ?? '').replace('{}', unknown) : '';
    if (unknown || asked.size === 0) return;
    for (const select of selects) select.value = asked.get(select.name) ?? select.value;
    const services = (asked.get('service')?.split(',') ?? []).filter((id) => boxes.some(({ value }) => value === id));
    for (const box of boxes) box.checked = services.length > 0 ? services.includes(box.value) : box.defaultChecked;
    values ??= (await (await fetch(say.values ?? '')).json()) as ComparisonValues;
    const [from = '', until = ''] = selects.map((select) => select.value).sort();
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const all = draw(tables, { ...values, services: values.services.filter(({ id }) => chosen.includes(id)) }, say, from, until);
    status.textContent = (say.lead ?? '').replace('{rows}', String(all.length)).replace('{changed}', String(all.filter((row) => row.classList.contains('changed')).length));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams(selects.map(({ name, value }) => [name, value]));
    if (boxes.some(({ checked, defaultChecked }) => checked !== defaultChecked)) query.set('service', boxes.flatMap(({ checked, value }) => (checked ? [value] : [])).join());
    history.pushState(null, '', `?${query}`.replaceAll('%2C', ','));
    void show();
  });
  addEventListener('popstate', () => void show());
  void show();
}

/** Puts a table for each service in place and returns the rows of all. */
function draw(place: HTMLElement, values: ComparisonValues, say: Record<string, string>, from: string, until: string): HTMLTableRowElement[] {
  const [first, second] = [from, until].map((month) => values.months.indexOf(month));
  return values.services.flatMap((service) => {
    const table = element('table', { className: 'comparison criteria few two-months' });
    const heading = element('tr', { className: 'headings' }, element('th', { scope: 'col' }, say.criterion ?? ''));
    heading.append(...[from, until].map((month) => element('th', { scope: 'col' }, element('a', { href: `${say.asOf}${month}/` }, month))));
    table.append(element('caption', {}, (say.caption ?? '').replace('{service}', service.name).replace('{from}', from).replace('{until}', until)), element('thead', {}, heading));
    const body = table.createTBody();
    let whole: (RunValues | undefined)[] = [];
    for (const cell of service.cells) {
      const pair = [first, second].map((i) => cell.runs.find((run) => run.from <= (i ?? -1) && (i ?? -1) <= run.until));
      if (!cell.variant) whole = pair;
      const differs = pair.some((run, i) => run && run.reading !== whole[i]?.reading);
      if (pair.some(Boolean) && (!cell.variant || differs)) body.append(row(cell, service.id, pair, [from, until], say));
    }
    const scroll = element('div', { className: 'scroll', tabIndex: 0 }, table);
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', table.caption?.textContent ?? '');
    place.append(element('h2', {}, service.name), scroll);
    return [...body.rows];
  });
}

function row(cell: CellValues, service: string, pair: (RunValues | undefined)[], months: string[], say: Record<string, string>): HTMLTableRowElement {
  const fact = `${say.facts}${service}/${cell.criterion}/`;
  const change = pair[0]?.reading !== pair[1]?.reading ? 'value' : pair[0]?.standing !== pair[1]?.standing ? 'certainty' : undefined;
  const heading = element('th', { scope: 'row' }, element('a', { href: fact }, cell.name));
  if (cell.variant) heading.append(element('small', {}, cell.variant));
  if (change) heading.append(element('span', { className: 'tag' }, say[change] ?? ''));
  const cells = pair.map((run, i) => {
    const td = element('td', { className: run?.standing ?? '' });
    td.dataset.label = months[i] ?? '';
    if (run) td.append(element('a', { className: run.noAnswer ? 'value no-answer' : 'value', href: `${fact}#${run.statement}` }, run.value), ...run.notes.map((note) => element('small', {}, note)));
    else td.append(element('span', { className: 'no-answer' }, say.nothing ?? ''));
    return td;
  });
  return element('tr', { className: [cell.layer, cell.variant && 'variant', change === 'value' && 'changed'].filter(Boolean).join(' ') }, heading, ...cells);
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
