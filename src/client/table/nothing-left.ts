import type { Match } from '../../model/table/match.ts';
import { labelOf } from './controls.ts';
import { fill, type Parts } from './parts.ts';

/** Where no row is left: says so below the table, with a button for each demand that could be given up. */
export function sayWhatToLoosen({ root, form, say }: Parts, ways: ReturnType<Match['loosen']> | undefined, loosen: (name: string) => void): void {
  root.querySelector('.nothing-left')?.remove();
  if (!ways) return;
  const note = document.createElement('p');
  note.className = 'nothing-left';
  note.append(say.none);
  for (const { name, rows } of ways) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = fill(say.loosen, { name: labelOf(form, name), rows });
    button.addEventListener('click', () => loosen(name));
    note.append(' ', button);
  }
  root.append(note);
}
