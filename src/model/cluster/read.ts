import { readDescription } from './describe.ts';
import { readObject } from './objects.ts';
import { LONGEST, plainText } from './plain-text.ts';
import { readRows } from './rows.ts';
import { sections, type Section } from './sections.ts';
import { nothingSeen, type Seen, type SeenWorkload } from './seen.ts';
import { readTable } from './table.ts';
import { readWords } from './trouble.ts';
import { parse } from './yaml.ts';
import { yamlObjects } from './yaml-text.ts';

/** Lets others have their turn; called between the parts of long inputs. */
type Pause = () => Promise<void>;

/** Reads one or several outputs of kubectl, in any of its formats and any order. Never throws for what they hold. */
export async function readCluster(input: string, pause?: Pause): Promise<Seen> {
  const seen = nothingSeen();
  if (input.length > LONGEST) seen.troubles.push('too-large');
  const text = plainText(input.slice(0, LONGEST));
  if (text.trim() === '') return { ...seen, troubles: ['empty'] };
  for (const section of sections(text)) await readSection(section, seen, pause);

  seen.workloads = distinct(seen.workloads);
  if (seen.workloads.length > 0 || seen.server) {
    if (seen.nodes.length === 0) seen.troubles.push('no-nodes');
  } else if (seen.nodes.length === 0 && seen.troubles.length === 0) seen.troubles.push('not-kubectl');
  return { ...seen, troubles: [...new Set(seen.troubles)] };
}

async function readSection(section: Section, seen: Seen, pause?: Pause): Promise<void> {
  switch (section.kind) {
    case 'json':
      if (section.truncated) seen.troubles.push('truncated');
      try {
        readObject(JSON.parse(section.text), seen);
      } catch {
        if (!section.truncated) seen.troubles.push('bad-json');
      }
      return;
    case 'yaml':
      for (const part of yamlObjects(section.text)) {
        try {
          readObject(parse(part), seen);
        } catch {
          seen.troubles.push('bad-yaml');
        }
        await pause?.();
      }
      return;
    case 'describe': {
      const described = readDescription(section.lines);
      if (described) seen.nodes.push(described.node);
      seen.workloads.push(...(described?.workloads ?? []));
      return;
    }
    case 'table': {
      const { nodes, workloads } = readRows(readTable(section.lines), section.lines[0] ?? '');
      for (const node of nodes) seen.nodes.push(node);
      for (const workload of workloads) seen.workloads.push(workload);
      return;
    }
    case 'words':
      readWords(section.lines, seen);
  }
}

/** Workloads without those that tell nothing new: the many Pods of one DaemonSet. */
function distinct(workloads: readonly SeenWorkload[]): SeenWorkload[] {
  const byContent = new Map<string, SeenWorkload>();
  for (const workload of workloads) {
    const key = [workload.names.at(-1), ...workload.images, ...workload.args, ...workload.env].join(' ');
    if (!byContent.has(key)) byContent.set(key, workload);
  }
  return [...byContent.values()];
}
