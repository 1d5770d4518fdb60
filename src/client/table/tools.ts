import type { Parts } from './parts.ts';
import { takeAlong } from './take-along.ts';

/** Wires the buttons that copy and save. Panels close with Escape or a press elsewhere. */
export function offerTakeAlong(parts: Parts): void {
  const { form } = parts;
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-take]') : null;
    if (button) void takeAlong(parts, button);
  });
  form.addEventListener('keydown', (event) => {
    const open = form.querySelector<HTMLDetailsElement>('details[open]');
    if (event.key !== 'Escape' || !open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    for (const open of form.querySelectorAll<HTMLDetailsElement>('details[open]')) if (!open.contains(target as Node)) open.open = false;
  });
}
