import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { measured, type Built } from '../measured.ts';

const HERE = path.resolve(import.meta.dirname, '..');

/** A generator of static sites, given the same texts. */
interface Peer {
  name: string;
  /** The folder of its Markdown, below its own. */
  pages: string;
  /** Its settings, by file. */
  files: Record<string, string>;
  command: string[];
  output: string;
}

const PEERS: Peer[] = [
  {
    name: 'Eleventy',
    pages: 'pages',
    files: {
      'package.json': '{"type":"module"}',
      'eleventy.config.js': "export default (config) => { config.setQuietMode(true); return { dir: { input: 'pages', output: 'dist' }, markdownTemplateEngine: false }; };",
      'pages/_includes/page.html': '<!doctype html><html lang="{{ lang }}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><main><h1>{{ title }}</h1>{{ content }}</main></html>',
      'pages/pages.json': '{"layout":"page.html"}',
    },
    command: ['../node_modules/@11ty/eleventy/cmd.cjs'],
    output: 'dist',
  },
  {
    name: 'Starlight',
    pages: 'src/content/docs',
    files: {
      // Astro builds along what a project names as its own.
      'package.json': '{"type":"module","dependencies":{"@astrojs/starlight":"*","astro":"*"}}',
      'astro.config.mjs': "import starlight from '@astrojs/starlight';\nexport default { cacheDir: './.cache', vite: { cacheDir: './.vite' }, integrations: [starlight({ title: 'Peer', defaultLocale: 'root', locales: { root: { label: '日本語', lang: 'ja' }, en: { label: 'English' } } })] };",
      'src/content.config.ts': "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };",
    },
    command: ['../node_modules/astro/bin/astro.mjs', 'build'],
    output: 'dist',
  },
];

/** What a peer made of the texts. */
export interface BuiltPeer {
  name: string;
  built: Built;
  /** The folder of the peer, to be removed by whoever asked for it. */
  folder: string;
  /** The folder its pages are in. */
  output: string;
}

/** Has each peer build the Markdown twins of a built site, from nothing. */
export async function buildPeers(dist: string): Promise<BuiltPeer[]> {
  const all: BuiltPeer[] = [];
  for (const peer of PEERS) {
    // Beside the packages, where each is found as in a project of its own: Astro loses its way through links.
    const folder = await mkdtemp(path.join(HERE, `.peer-${peer.name.toLowerCase()}-`));
    for (const [file, text] of Object.entries(peer.files)) await write(path.join(folder, file), text);
    await copyTwins(dist, path.join(folder, peer.pages));
    all.push({ name: peer.name, built: await measured(folder, peer.command, peer.output), folder, output: path.join(folder, peer.output) });
  }
  return all;
}

/** The versions of the peers, by their names. */
export function peerVersions(): Record<string, string> {
  const packages = path.join(HERE, 'node_modules');
  return { Eleventy: versionOf(path.join(packages, '@11ty/eleventy')), Starlight: versionOf(path.join(packages, '@astrojs/starlight')), 'Astro of Starlight': versionOf(path.join(packages, 'astro')) };
}

/** The version of a package, by its folder. */
export function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

/** The Markdown twin of every page, with its heading as its title. */
async function copyTwins(dist: string, folder: string): Promise<void> {
  for (const file of await readdir(dist, { recursive: true })) {
    if (path.basename(file) !== 'index.md') continue;
    const [heading = '', ...text] = (await readFile(path.join(dist, file), 'utf8')).split('\n');
    const lang = file.startsWith('en') ? 'en' : 'ja';
    await write(path.join(folder, file), `---\ntitle: ${JSON.stringify(heading.replace(/^# /, '').trim() || file)}\nlang: ${lang}\n---\n${text.join('\n')}`);
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
