// The form of /cluster/ is all that comes with the page. What reads (reader.ts) comes whole when the form is first touched,
// so that nothing is asked of the server once something is pasted. Nothing leaves the browser: the page's policy forbids it.
import { decodeText, LONGEST } from '../../model/cluster/plain-text.ts';
import type { Ask } from './ask.ts';
import type { WrittenData } from './data.ts';
import { el } from './element.ts';

/** A text field takes long to lay out what nobody reads in it. */
const LONGEST_SHOWN = 20_000;

const find = <Type extends HTMLElement>(id: string) => document.getElementById(id) as Type;
const form = find<HTMLDivElement>('cluster-form');
const input = find<HTMLTextAreaElement>('cluster-input');
const file = find<HTMLInputElement>('cluster-file');
const date = find<HTMLInputElement>('cluster-date');
const status = find<HTMLDivElement>('cluster-status');
const result = find<HTMLDivElement>('cluster-output');
const { working = '', missing = '', unreadable = '' } = form.dataset;

/** The output of a dropped file, which may be too long for a text field to show without a pause. */
let dropped: string | undefined;
/** Whether there is something to be read once the reader is there. */
let waiting = false;
/** Aborted when what is being read is no longer wanted, so that it does not overwrite what is. */
let reading = new AbortController();
let loading: Promise<WrittenData> | undefined;
let failures = 0;

/** Loads the reader and what it holds an output against, once; after a failure anew. */
function load(): Promise<WrittenData> {
  return (loading ??= Promise.all([script(form), script(result)]).then(
    ([, known]) => (known as { default: WrittenData }).default,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  ));
}

/** The script that an element names; after a failure it names an address that the browser does not yet remember as failed. */
function script({ dataset }: HTMLElement): Promise<unknown> {
  const address = new URL(dataset.later ?? '', location.href);
  return import(/* @vite-ignore */ address.href).catch((error: unknown) => {
    failures += 1;
    address.searchParams.set('again', String(failures));
    dataset.later = address.href;
    throw error;
  });
}

/** Has the reader come, and what waits for it be read. Where it cannot come, that is told, and all that was put in stays. */
function touch(): void {
  load().then(
    (data) => {
      if (waiting) form.dispatchEvent(new CustomEvent<Ask>('askread', { detail: { data, text: dropped ?? input.value, date: date.value, signal: reading.signal } }));
      else if (status.textContent === missing) status.replaceChildren();
      waiting = false;
    },
    () => {
      if (status.textContent !== missing) warn(missing);
    },
  );
}

function check(): void {
  stop();
  waiting = true;
  status.replaceChildren(working);
  touch();
}

function stop(): void {
  waiting = false;
  reading.abort();
  reading = new AbortController();
}

function warn(text: string): void {
  status.replaceChildren(el('p', { class: 'caution' }, text));
}

/** Keeps what is too long to show; the field then shows its beginning, and cannot be changed. */
function keep(text: string | undefined): void {
  dropped = text;
  input.readOnly = text !== undefined;
}

async function take(chosen: File | undefined): Promise<void> {
  if (!chosen) return;
  try {
    const text = decodeText(new Uint8Array(await chosen.slice(0, LONGEST * 2).arrayBuffer()));
    keep(text.length > LONGEST_SHOWN ? text : undefined);
    input.value = dropped === undefined ? text : `${text.slice(0, LONGEST_SHOWN)}\n…`;
    check();
  } catch {
    warn(unreadable);
  }
}

for (const name of ['pointerdown', 'focusin', 'dragenter']) form.addEventListener(name, touch);
find('cluster-check').addEventListener('click', check);
find('cluster-clear').addEventListener('click', () => {
  stop();
  keep(undefined);
  input.value = file.value = '';
  status.replaceChildren();
  result.replaceChildren();
  input.focus();
});
date.addEventListener('change', () => {
  if (result.childElementCount > 0) check();
});
file.addEventListener('change', () => void take(file.files?.[0]));
input.addEventListener('input', (event) => {
  if (event.inputType === 'insertFromPaste') check();
});
for (const name of ['dragover', 'drop'] as const) {
  form.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (name === 'drop') void take(event.dataTransfer.files[0]);
  });
}

// What was put in before this script was there, or what the browser kept.
if (file.files?.length) void take(file.files[0]);
else if (input.value !== '') check();
else if (form.contains(document.activeElement)) touch();
