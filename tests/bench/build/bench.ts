import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Bench } from '../report.ts';
import type { Built } from '../measured.ts';
import { buildPeers } from '../peers/peers.ts';
import { Workspace } from './workspace.ts';

/** How often each service is there; the last makes a hundred services of three. */
const SIZES = (process.env.SIZES ?? '1,4,16,34').split(',').map(Number);

/** Builds the site from nothing, again, and again after one fact has changed, with more and more content. */
export async function bench(): Promise<Bench> {
  const rows: Bench['tables'][number]['rows'] = [];
  for (const size of SIZES) {
    const workspace = await Workspace.make(size);
    const cold = await workspace.build();
    const warm = await workspace.build();
    await workspace.editOneFact();
    const edited = await workspace.build();
    const others = await buildPeers(path.join(workspace.folder, 'dist'));
    for (const { folder } of others) await rm(folder, { recursive: true, force: true });
    await workspace.remove();
    for (const [name, built] of Object.entries({ cold, warm, 'one fact changed': edited })) rows.push([`${size}×`, name, ...figures(built), undefined]);
    for (const { name, built } of others) rows.push([`${size}×`, name, ...figures(built), Math.round((cold.seconds / cold.pages / (built.seconds / built.pages)) * 100) / 100]);
    console.log(rows.slice(-3 - others.length));
  }
  return {
    title: 'Building the site',
    method: [
      'The services of the content, each as often as the size says, with their facts, observations and sources under names of their own; criteria, milestones, glossary and guides stay as they are.',
      'Cold: nothing kept from earlier builds. Warm: built again, nothing changed. Each figure is one build of the whole site, as `astro build` makes it.',
      'Eleventy and Starlight build the Markdown twins of the pages, from nothing, as they come; the site draws its pictures, embeds and data beside them.',
      'The last column is the time this site takes for a page, cold, as a share of what the peer takes for one.',
    ],
    versions: { Astro: versionOf('node_modules/astro'), Eleventy: versionOf('tests/bench/node_modules/@11ty/eleventy'), Starlight: versionOf('tests/bench/node_modules/@astrojs/starlight') },
    tables: [{ title: 'Whole builds', columns: ['content', '', 'seconds', 'pages', 'ms a page', 'peak memory, MB', 'output, MB', 'site ÷ peer, a page'], rows }],
  };
}

function figures({ seconds, pages, memory, output }: Built): number[] {
  return [Math.round(seconds * 10) / 10, pages, Math.round((seconds / pages) * 10_000) / 10, Math.round(memory), Math.round(output)];
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }).version;
}
