import { searching, type Found } from '../../model/search/rank.ts';
import { eachInSteps } from '../../model/search/steps.ts';
import { suggest } from '../../model/search/suggest.ts';
import { withBreaths } from '../breath.ts';
import { entryLink, hitItem } from './draw.ts';
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
const NOTHING: Found = { hits: [], spellings: [] };

/** Makes a field search as one types. Nothing is loaded before the field is used. */
export function connect(box: SearchBox): { settle: () => void } {
  const { field, results, status, index } = box;
  let loaded: Loaded | undefined;
  let loading: Promise<void> | undefined;
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  // In short tasks, between which a slow phone takes what is typed next, and begins anew.
  const draw = async () => {
    const drawing = (latest += 1);
    if (!loaded) return;
    const { prepared, say } = loaded;
    const asked = field.value.trim();
    const found = asked === '' ? NOTHING : await withBreaths(searching(prepared, asked));
    if (drawing !== latest) return;
    const items = await withBreaths(eachInSteps(found.hits.slice(0, box.limit), (hit) => hitItem(hit, found.spellings, say, box.root)));
    // Who walks through the results already keeps their place.
    if (drawing !== latest || results.contains(document.activeElement)) return;
    results.replaceChildren(...items);
    summarize(box, { prepared, say }, asked, found.hits.length);
    // Where typing paused before the index was there, they hear how many there are now.
    if (pause === undefined) status.textContent = box.summary.textContent;
  };
  const start = () => {
    loading ??= load(index).then(
      (ready) => {
        loaded = ready;
        return draw();
      },
      () => {
        loading = undefined;
        box.onFailure();
      },
    );
  };
  const settle = () => {
    clearTimeout(pause);
    pause = undefined;
    status.textContent = box.summary.textContent;
    box.onPause?.(field.value);
  };

  const typed = () => {
    start();
    void draw();
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

/** Says how many pages were found. */
function summarize(box: SearchBox, loaded: Loaded, asked: string, count: number): void {
  const { summary } = box;
  const { say } = loaded;
  if (asked === '') summary.replaceChildren();
  else if (count === 0) summary.replaceChildren(...nothing(say.none.replace('{query}', asked), box, loaded, asked));
  else summary.replaceChildren(count === 1 ? say.foundOne : say.found.replace('{count}', String(count)));
  box.onDraw?.(asked, count);
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
