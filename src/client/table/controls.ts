import type { Choice, View, ViewShape } from '../../model/table/view.ts';
import type { Parts } from './parts.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The frame of a table's views, as its headings and tools give it; what is checked in the HTML is chosen from the start. */
export function shapeOf({ form, table }: Parts): ViewShape {
  const choices: Record<string, { values: string[]; initial: string[] }> = {};
  for (const control of controlsOf(form)) {
    const choice = (choices[control.name] ??= { values: [], initial: [] });
    if (control instanceof HTMLSelectElement) choice.values.push(...[...control.options].map(({ value }) => value).filter(Boolean));
    else choice.values.push(control.value);
    if (control instanceof HTMLInputElement && control.defaultChecked) choice.initial.push(control.value);
  }
  return { columns: headingsOf(table).map(columnOf), choices };
}

/** What the tools say now; the sort keys are not theirs. */
export function readControls(form: HTMLFormElement, shape: ViewShape, sort: View['sort']): View {
  const data = new FormData(form);
  const chosen = Object.keys(shape.choices).map((name) => [name, data.getAll(name).map(String).filter(Boolean)]);
  return { sort, text: String(data.get('q') ?? ''), chosen: Object.fromEntries(chosen) as View['chosen'] };
}

/** Makes the tools say a view. */
export function writeControls(form: HTMLFormElement, view: View): void {
  for (const control of controlsOf(form)) {
    const chosen = view.chosen[control.name] ?? [];
    if (control instanceof HTMLSelectElement) control.value = chosen[0] ?? '';
    else control.checked = chosen.includes(control.value);
  }
  const search = form.elements.namedItem('q');
  if (search instanceof HTMLInputElement && search.value !== view.text) search.value = view.text;
}

/** Writes beside each id of a facet how many rows it would show. */
export function writeCounts(form: HTMLFormElement, counts: Record<string, number[]>, choices: Record<string, Choice>): void {
  for (const control of controlsOf(form)) {
    const of = counts[control.name];
    if (!of) continue;
    if (control instanceof HTMLSelectElement) {
      for (const option of control.options) if (option.value) option.text = `${option.value} (${of[option.index - 1] ?? 0})`;
      continue;
    }
    const label = control.parentElement;
    const count = label?.querySelector('small') ?? label?.appendChild(document.createElement('small'));
    if (count) count.textContent = ` ${of[choices[control.name]?.values.indexOf(control.value) ?? -1] ?? 0}`;
  }
}

/** The headings of the columns that sort. */
export function headingsOf(table: HTMLTableElement): HTMLTableCellElement[] {
  return [...table.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
}

/** The id of a heading's column. */
export function columnOf(heading: HTMLElement): string {
  return heading.dataset.column ?? '';
}

/** What a choice is called in the page; the search by its label. */
export function labelOf(form: HTMLFormElement, name: string): string {
  const control = [...form.elements].find((element) => 'name' in element && element.name === name);
  return control?.closest<HTMLElement>('[data-name]')?.dataset.name ?? control?.closest('label')?.textContent.trim() ?? name;
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter((element): element is Control => element instanceof HTMLSelectElement || (element instanceof HTMLInputElement && element.type === 'checkbox')).filter(({ name }) => name !== '');
}
