import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a content folder of `times` the size into `folder`: the content of the project, and every service but one
 * time copied under a name of its own, with its facts, observations and the sources these rest on. What all services
 * share (criteria, milestones, glossary, guides) stays as it is.
 *
 * @returns how many files it has
 */
export async function grow(content: string, folder: string, times: number): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  await cp(content, folder, { recursive: true });
  const services = (await readdir(path.join(content, 'services'))).map((file) => path.parse(file).name);
  for (let copy = 2; copy <= times; copy += 1) {
    const sources = new Set<string>();
    for (const service of services) await copyService(content, folder, service, copy, sources);
    for (const source of sources) {
      const text = await readFile(path.join(content, 'sources', `${source}.yaml`), 'utf8');
      await write(path.join(folder, 'sources', `${source}-${copy}.yaml`), text.replace(/^url: "?([^\s"#?]+)([^\s"]*)"?$/m, (_, url: string, rest: string) => `url: "${url}${rest.startsWith('?') ? `${rest}&` : `?${rest}`}copy=${copy}"`));
    }
  }
  return (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) => item.isFile()).length;
}

async function copyService(content: string, folder: string, service: string, copy: number, sources: Set<string>): Promise<void> {
  const named = `${service}-${copy}`;
  const renamed = (text: string) => text.replace(/(\bsource: |^- )([a-z0-9-]+\/[a-z0-9.-]+)$/gm, (_, before: string, source: string) => {
    sources.add(source);
    return `${before}${source}-${copy}`;
  });
  const facts = path.join(content, 'facts', service);
  for (const item of await readdir(facts, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const file = path.join(item.parentPath, item.name);
    await write(path.join(folder, 'facts', named, path.relative(facts, file)), renamed(await readFile(file, 'utf8')));
  }
  const page = await readFile(path.join(content, 'services', `${service}.mdx`), 'utf8');
  await write(path.join(folder, 'services', `${named}.mdx`), renamed(page).replace(/^headline: true\n/m, '').replace(/^name: (.+)$/m, `name: $1 ${copy}`).replace(/^order: (\d+)$/m, (_, order: string) => `order: ${Number(order) + copy * 100}`).replace(/^search: .*\n/m, ''));
  const observations = await readFile(path.join(content, 'observations', `${service}.yaml`), 'utf8').catch(() => undefined);
  if (observations !== undefined) await write(path.join(folder, 'observations', `${named}.yaml`), renamed(observations));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
