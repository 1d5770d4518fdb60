import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Built } from '../measured.ts';
import { buildPeers, peerVersions, versionOf } from '../peers/peers.ts';
import type { Bench } from '../report.ts';
import { ratio, spread } from '../statistics.ts';
import { Workspace } from './workspace.ts';

/** How often each service is there: 8 times the thirteen of the content are more than a hundred. */
const SIZES = (process.env.SIZES ?? '1,4,8,20').split(',').map(Number);

/** The largest size that peers build as well: on more Starlight works for hours. */
const PEERS_UP_TO = Number(process.env.PEERS_UP_TO ?? 4);

/** How often everything is built; the larger the content, the less there is to average. */
const times = (size: number) => Number(process.env.TIMES ?? (size === 1 ? 3 : 1));

/** Builds the site from nothing, again, and again after one fact has changed, with more and more content, in turn with its peers. */
export async function bench(): Promise<Bench> {
  const rows: Bench['tables'][number]['rows'] = [];
  for (const size of SIZES) {
    const builds = new Map<string, Built[]>();
    const built = (name: string, build: Built) => builds.set(name, [...(builds.get(name) ?? []), build]);
    let statements = 0;
    for (let time = 0; time < times(size); time += 1) {
      const workspace = await Workspace.make(size);
      built('cold', await workspace.build());
      built('warm', await workspace.build());
      await workspace.editOneFact();
      built('one fact changed', await workspace.build());
      statements = await workspace.statements();
      for (const { name, folder, built: peer } of size > PEERS_UP_TO ? [] : await buildPeers(path.join(workspace.folder, 'dist'))) {
        built(name, peer);
        await rm(folder, { recursive: true, force: true });
      }
      await workspace.remove();
    }
    const cold = builds.get('cold') ?? [];
    for (const [name, all] of builds) rows.push([`${size}×, ${statements} statements`, name, ...figures(all), ...shares(name, all, cold, statements)]);
    console.log(rows.slice(-builds.size));
  }
  return {
    title: 'Building the site',
    method: [
      'The services of the content, each as often as the size says, with their facts, observations and sources under names of their own; criteria, milestones, glossary and guides stay as they are.',
      'Cold: nothing kept from earlier builds. Warm: built again, nothing changed. One fact changed: the summary of one statement is another. Each is the whole site as `npm run build` makes it: checked, rendered, published.',
      `Eleventy and Starlight build the Markdown twins of the pages, from nothing, as they come, up to ${PEERS_UP_TO}× the content; the site draws its pictures, embeds and data beside them.`,
      'Measurements: median (smallest–largest). CPU seconds are those of all processors, and of all processes of a build; memory is what its largest process had, and the one that starts the others.',
      '“÷ cold”: the time of a build as a share of that of the cold one. “site ÷ peer”: the time the site takes for a page, cold, as a share of what the peer takes for one.',
    ],
    versions: { Astro: versionOf('node_modules/astro'), ...peerVersions() },
    tables: [{ title: 'Whole builds', columns: ['content', '', 'seconds', 'CPU seconds', 'pages', 'ms a page', 'peak memory, MB', 'output, MB', 'ms a statement, cold', '÷ cold', 'site ÷ peer, a page'], rows }],
  };
}

function figures(all: readonly Built[]): Bench['tables'][number]['rows'][number] {
  const of = (figure: (built: Built) => number) => spread(all.map(figure));
  return [of(({ seconds }) => seconds), of(({ cpuSeconds }) => cpuSeconds), all[0]?.pages, of(msAPage), of(({ memory }) => memory), of(({ output }) => output)];
}

/** What a build is in proportion to others: to the statements, to the cold build of the site, and the site to a peer. */
function shares(name: string, all: readonly Built[], cold: readonly Built[], statements: number): (number | undefined)[] {
  const seconds = (builds: readonly Built[]) => spread(builds.map((built) => built.seconds))?.median ?? 0;
  if (name === 'cold') return [Math.round((seconds(cold) / statements) * 1000), 1, undefined];
  if (name === 'warm' || name === 'one fact changed') return [undefined, ratio(seconds(all), seconds(cold)), undefined];
  return [undefined, undefined, ratio(spread(cold.map(msAPage))?.median, spread(all.map(msAPage))?.median)];
}

function msAPage({ seconds, pages }: Built): number {
  return (seconds / pages) * 1000;
}
