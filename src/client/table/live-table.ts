import { differ, differingColumns } from '../../model/table/differences.ts';
import { foldedTexts, match } from '../../model/table/match.ts';
import { orderRows } from '../../model/table/order.ts';
import { initialView, pressHeading, writeView, type View, type ViewShape } from '../../model/table/view.ts';
import { showColumns, valueIn } from './columns.ts';
import { columnOf, headingsOf, readControls, shapeOf, writeControls, writeCounts } from './controls.ts';
import { makeButtons, markHeadings } from './headings.ts';
import { sayWhatToLoosen } from './nothing-left.ts';
import type { Parts } from './parts.ts';
import { rowsOf } from './rows.ts';
import { offerTakeAlong } from './tools.ts';
import { statusText } from './words.ts';

/** A table that shows views. */
export interface LiveTable {
  shape: ViewShape;
  view: () => View;
  /** Shows a view; `ignored` names what the address asked for in vain. */
  show: (view: View, ignored?: readonly string[]) => void;
}

/**
 * Brings a table to life.
 *
 * @param changed is told of every view the reader makes, and whether by typing
 */
export function liveTable(parts: Parts, changed: (typing: boolean) => void): LiveTable {
  const { root, form, table, ranks, facets, status } = parts;
  const shape = shapeOf(parts);
  const rows = rowsOf(table);
  const data = { count: rows.items.length, facets, texts: foldedTexts(() => rows.items.map(({ textContent }) => textContent)) };
  const columnsName = form.querySelector<HTMLInputElement>('[data-columns] input')?.name ?? '';
  let view = initialView(shape);

  const show = (next: View, ignored: readonly string[] = []): void => {
    view = next;
    const found = match(data, view, shape);
    const chosen = new Set(view.chosen[columnsName]);
    const all = shape.choices[columnsName]?.values ?? [];
    let isShown = (column: string) => !all.includes(column) || chosen.has(column);
    let shown = found.shown;
    if (view.chosen.differ?.length) ({ isShown, shown } = differences(isShown, shown));

    showColumns(table, isShown);
    rows.show(orderRows(data.count, ranks, view.sort), shown);
    writeControls(form, view);
    if (form.querySelector('details[open]')) writeCounts(form, found.counts(), shape.choices);
    markHeadings(table, view.sort);
    const left = shown.filter(Boolean).length;
    sayWhatToLoosen(parts, left === 0 ? found.loosen() : undefined, loosen);
    for (const button of form.querySelectorAll<HTMLButtonElement>('[type=reset]')) button.hidden = writeView(view, shape).length === 0;
    const text = statusText(parts, left, data.count, view.sort, ignored);
    if (status.textContent !== text) status.textContent = text;
    root.dataset.ready = '';
  };
  const make = (next: View, typing = false): void => {
    show(next);
    changed(typing);
  };
  const loosen = (name: string): void => {
    const { values = [], initial = [] } = shape.choices[name] ?? {};
    make(name === 'q' ? { ...view, text: '' } : { ...view, chosen: { ...view.chosen, [name]: initial.length > 0 ? [...values] : [] } });
  };

  /** Leaves out what says the same throughout: rows, or columns, as the table has it. */
  function differences(isShown: (column: string) => boolean, shown: boolean[]): { isShown: (column: string) => boolean; shown: boolean[] } {
    const columns = headingsOf(table).map(columnOf);
    const texts = (row: number) => Object.fromEntries(columns.map((column, i) => [column, valueIn(rows.mains[row]?.cells[i])]).filter((_, i) => i > 0 && isShown(columns[i] ?? '')));
    if (root.dataset.differ === 'rows') return { isShown, shown: shown.map((is, row) => is && differ(Object.values(texts(row)))) };
    const visible = shown.flatMap((is, row) => (is ? [texts(row)] : []));
    const differing = differingColumns(visible);
    return { isShown: (column) => column === columns[0] || visible.length < 2 ? isShown(column) : differing.includes(column), shown };
  }

  makeButtons(parts, (column, several) => {
    const sticky = form.querySelector<HTMLInputElement>('[data-several]')?.checked === true;
    make({ ...view, sort: pressHeading(view.sort, column, several || sticky) });
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === '') return;
    make(readControls(form, shape, view.sort), target instanceof HTMLInputElement && target.type === 'search');
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    make(initialView(shape));
  });
  form.addEventListener('toggle', () => writeCounts(form, match(data, view, shape).counts(), shape.choices), { capture: true });
  offerTakeAlong(parts);
  return { shape, view: () => view, show };
}
