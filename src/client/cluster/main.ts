// Reads pasted output of kubectl and shows what it tells. Nothing leaves the browser: the page's policy forbids it.
import { compareCluster } from '../../model/cluster/compare.ts';
import { ends } from '../../model/cluster/ends.ts';
import { groupNodes, MOST_GROUPS } from '../../model/cluster/groups.ts';
import { decodeText } from '../../model/cluster/plain-text.ts';
import { LONGEST, readCluster } from '../../model/cluster/read.ts';
import { recognise } from '../../model/cluster/recognise.ts';
import type { Seen } from '../../model/cluster/seen.ts';
import { comparison, endings } from './comparison.ts';
import { contribution } from './contribute.ts';
import { pageData } from './data.ts';
import { el, sentence } from './element.ts';
import { overview } from './overview.ts';

/** A text field takes long to lay out what nobody reads in it. */
const LONGEST_SHOWN = 20_000;

const data = pageData();
const { say } = data;
const find = <Type extends HTMLElement>(id: string) => document.getElementById(id) as Type;
const form = find<HTMLDivElement>('cluster-form');
const input = find<HTMLTextAreaElement>('cluster-input');
const file = find<HTMLInputElement>('cluster-file');
const date = find<HTMLInputElement>('cluster-date');
const status = find<HTMLParagraphElement>('cluster-status');
const result = find<HTMLDivElement>('cluster-output');

/** The output of a dropped file, which may be too long for a text field to show without a pause. */
let dropped: string | undefined;
/** Counts the readings, so that a slow one does not overwrite a later one. */
let turn = 0;

/** Keeps what is too long to show; the field then shows its beginning, and cannot be changed. */
function keep(text: string | undefined): void {
  dropped = text;
  input.readOnly = text !== undefined;
}

async function check(): Promise<void> {
  turn += 1;
  const mine = turn;
  const text = dropped ?? input.value;
  status.replaceChildren(say.working);
  const seen = await readCluster(text, { yaml: async () => (await import('../../model/cluster/yaml.ts')).parse, pause: pauses() });
  if (mine === turn) draw(seen);
}

function draw(seen: Seen): void {
  const troubles = seen.troubles.map((trouble) => el('p', { class: 'caution' }, sentence(say.troubles[trouble])));
  if (seen.nodes.length === 0 && seen.workloads.length === 0 && !seen.server) {
    status.replaceChildren(...troubles);
    result.replaceChildren();
    return;
  }
  const recognised = recognise(seen, data.recognisers);
  const groups = groupNodes(recognised);
  const compareOn = date.value || data.facts.today;
  const shown = groups.slice(0, MOST_GROUPS);
  const service = recognised.service && data.facts.services[recognised.service.id];
  const compared = service ? compareCluster(recognised, shown, service, compareOn) : [];
  const contribute = contribution(recognised, shown, compared, compareOn, data);
  const parts = [
    overview(recognised, groups, seen.server, data),
    ...(service && groups.length > 0 ? [comparison(compared, service, compareOn, say)] : []),
    ...(groups.length > 0 ? [endings(ends(shown, service, compared, data.facts.lifecycles, compareOn), say)] : []),
    ...(contribute ? [contribute] : []),
  ];
  status.replaceChildren(...troubles);
  result.replaceChildren(...parts);
}

/** A pause every 30 ms, long enough for the browser to answer its user. */
function pauses(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < 30) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}

async function take(chosen: File | undefined): Promise<void> {
  if (!chosen) return;
  try {
    const text = decodeText(new Uint8Array(await chosen.slice(0, LONGEST * 2).arrayBuffer()));
    keep(text.length > LONGEST_SHOWN ? text : undefined);
    input.value = dropped === undefined ? text : `${text.slice(0, LONGEST_SHOWN)}\n…`;
    await check();
  } catch {
    status.replaceChildren(el('p', { class: 'caution' }, say.dropFailed));
  }
}

date.value = data.facts.today;
find('cluster-check').addEventListener('click', () => void check());
find('cluster-clear').addEventListener('click', () => {
  keep(undefined);
  input.value = file.value = '';
  turn += 1;
  status.replaceChildren();
  result.replaceChildren();
  input.focus();
});
date.addEventListener('change', () => {
  if (result.childElementCount > 0) void check();
});
file.addEventListener('change', () => void take(file.files?.[0]));
input.addEventListener('input', (event) => {
  if (event.inputType === 'insertFromPaste') void check();
});
for (const name of ['dragover', 'drop'] as const) {
  form.addEventListener(name, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (name === 'drop') void take(event.dataTransfer.files[0]);
  });
}
