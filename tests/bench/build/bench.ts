import { readFileSync } from 'node:fs';
import type { Bench } from '../report.ts';
import { Workspace, type Built } from './workspace.ts';

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
    await workspace.remove();
    for (const [name, built] of Object.entries({ cold, warm, 'one fact changed': edited })) rows.push([`${size}×`, name, ...figures(built)]);
    console.log(rows.slice(-3));
  }
  const astro = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as { version: string };
  return {
    title: 'Building the site',
    method: [
      'The services of the content, each as often as the size says, with their facts, observations and sources under names of their own; criteria, milestones, glossary and guides stay as they are.',
      'Cold: nothing kept from earlier builds. Warm: built again, nothing changed. Each figure is one build of the whole site, as `astro build` makes it.',
    ],
    versions: { Astro: astro.version },
    tables: [{ title: 'Whole builds', columns: ['content', '', 'seconds', 'pages', 'ms a page', 'peak memory, MB', 'output, MB'], rows }],
  };
}

function figures({ seconds, pages, memory, output }: Built): number[] {
  return [Math.round(seconds * 10) / 10, pages, Math.round((seconds / pages) * 10_000) / 10, Math.round(memory), Math.round(output)];
}
