// Reads the output of kubectl that the form asks for, and shows what it tells: one file with all that takes, YAML included.
import { compareCluster } from '../../model/cluster/compare.ts';
import { ends } from '../../model/cluster/ends.ts';
import { groupNodes, MOST_GROUPS } from '../../model/cluster/groups.ts';
import { readCluster } from '../../model/cluster/read.ts';
import { recognise } from '../../model/cluster/recognise.ts';
import type { Seen } from '../../model/cluster/seen.ts';
import type { Ask } from './ask.ts';
import { comparison, endings } from './comparison.ts';
import { contribution } from './contribute.ts';
import { pageData, type PageData } from './data.ts';
import { el, sentence } from './element.ts';
import { overview } from './overview.ts';

const status = document.getElementById('cluster-status');
const result = document.getElementById('cluster-output');

document.getElementById('cluster-form')?.addEventListener('askread', (event) => void read((event as CustomEvent<Ask>).detail));

async function read({ data: written, text, date, signal }: Ask): Promise<void> {
  const seen = await readCluster(text, pauses());
  if (signal.aborted) return;
  const data = pageData(written);
  const parts = told(seen, data, date || data.facts.today);
  status?.replaceChildren(...seen.troubles.map((trouble) => el('p', { class: 'caution' }, sentence(data.say.troubles[trouble]))));
  result?.replaceChildren(...parts);
}

/** What an output tells, in parts; none where nothing could be read. */
function told(seen: Seen, data: PageData, compareOn: string): HTMLElement[] {
  const { say } = data;
  if (seen.nodes.length === 0 && seen.workloads.length === 0 && !seen.server) return [];
  const recognised = recognise(seen, data.recognisers);
  const groups = groupNodes(recognised);
  const shown = groups.slice(0, MOST_GROUPS);
  const service = recognised.service && data.facts.services[recognised.service.id];
  const compared = service ? compareCluster(recognised, shown, service, compareOn) : [];
  const contribute = contribution(recognised, shown, compared, compareOn, data);
  return [
    overview(recognised, groups, seen.server, data),
    ...(service && groups.length > 0 ? [comparison(compared, service, compareOn, say)] : []),
    ...(groups.length > 0 ? [endings(ends(shown, service, compared, data.facts.lifecycles, compareOn), say)] : []),
    ...(contribute ? [contribute] : []),
  ];
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
