import { search } from '../../model/search/rank.ts';
import { suggest } from '../../model/search/suggest.ts';
import { drawHits, entryLink } from './draw.ts';
import { load, type Loaded } from './load.ts';

/** The elements that a search works with. */
export interface SearchBox {
  field: HTMLInputElement;
  results: HTMLOListElement;
  /** How many there are, or that there are none, in sight. */
  summary: HTMLElement;
  /** The same for screen readers, once typing pauses. */
  status: HTMLElement;
  /** The address of the index. */
  index: string;
  /** Where the pages of the language begin. */
  root: string;
  /** At most this many are drawn. */
  limit: number;
  /** Called with the query when typing pauses. */
  onPause?: (query: string) => void;
  /** Called after each drawing, with the query and how many hits it has. */
  onDraw?: (query: string, count: number) => void;
  onFailure: () => void;
}

const PAUSE = 500;

/** Makes a field search as one types. Nothing is loaded before the field is used. */
export function connect(box: SearchBox): { settle: () => void } {
  const { field, results, status, index } = box;
  let loaded: Loaded | undefined;
  let loading: Promise<void> | undefined;
  let frame = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    frame = 0;
    // The second part of the index may come while someone walks through the results: they keep their place.
    if (!loaded || results.contains(document.activeElement)) return;
    drawFound(box, loaded, field.value);
    // And where typing has paused already, they hear how many there are now.
    if (pause === undefined) status.textContent = box.summary.textContent;
  };
  const drawSoon = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const start = () => {
    loading ??= load(index, (ready) => {
      loaded = ready;
      drawSoon();
    }).catch(() => {
      loading = undefined;
      box.onFailure();
    });
  };
  const settle = () => {
    clearTimeout(pause);
    pause = undefined;
    status.textContent = box.summary.textContent;
    box.onPause?.(field.value);
  };

  const typed = () => {
    start();
    drawSoon();
    clearTimeout(pause);
    pause = setTimeout(settle, PAUSE);
  };

  field.addEventListener('focus', start);
  field.addEventListener('input', typed);
  results.addEventListener('click', settle);
  const walk = (event: KeyboardEvent) => moveByArrow(event, field, results);
  field.addEventListener('keydown', walk);
  results.addEventListener('keydown', walk);
  // What was typed before this script came counts as typed now.
  if (field.value !== '') typed();
  else if (document.activeElement === field) start();
  return { settle };
}

function drawFound(box: SearchBox, { prepared, say }: Loaded, query: string): void {
  const { results, summary, root, limit } = box;
  const asked = query.trim();
  const { hits, spellings } = asked === '' ? { hits: [], spellings: [] } : search(prepared, asked);
  drawHits(results, hits.slice(0, limit), spellings, say, root);
  if (asked === '') summary.replaceChildren();
  else if (hits.length === 0) summary.replaceChildren(...nothing(say.none.replace('{query}', asked), box, { prepared, say }, asked));
  else summary.replaceChildren(hits.length === 1 ? say.foundOne : say.found.replace('{count}', String(hits.length)));
  box.onDraw?.(asked, hits.length);
}

/** That nothing was found, and what may have been meant. */
function nothing(text: string, { root }: SearchBox, { prepared, say }: Loaded, query: string): (Node | string)[] {
  const near = suggest(prepared, query);
  if (near.length === 0) return [text, say.noneHelp];
  return [text, say.nearest, ...near.map((entry) => entryLink(entry, [], root))];
}

/** Down and up walk from the field through the results and back. */
function moveByArrow(event: KeyboardEvent, field: HTMLInputElement, results: HTMLOListElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.isComposing) return;
  const stops: HTMLElement[] = [field, ...results.querySelectorAll<HTMLAnchorElement>('a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
