import { patternForm } from './pattern.ts';
import type { Group } from './groups.ts';
import type { Recognised } from './recognised.ts';

const SECRETS: readonly [RegExp, string][] = [
  [/\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g, 'EMAIL'],
  [/\bocid1\.[\w.-]+/g, 'OCID'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, 'UUID'],
  [/(?<![\w.-])\d{12}(?![\w-])/g, 'ACCOUNT'],
  [/\b(?:i|ami|vpc|subnet|sg|eni|mi)-[0-9a-f]{8,17}\b/g, 'ID'],
  [/\b(?:[a-z]{2,4}-)?(?:us|eu|ap|ca|sa|me|af|il|mx|cn)-(?:gov-)?(?:north|south|east|west|central)[a-z]*-?\d[a-z]?\b/g, 'REGION'],
  [/(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.-])/g, '192.0.2.1'],
  [/(?<![\w:])(?:(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?)(?![\w:])/gi, '2001:db8::1'],
];

/** `text` without account ids, addresses, regions and the like. Kernels and images count like them, so what has a letter, dot or hyphen beside it stays. */
export function scrub(text: string): string {
  return SECRETS.reduce((scrubbed, [secret, instead]) => scrubbed.replace(secret, instead), text);
}

/**
 * What may leave the page: one line a kind of node, in the form of `kubectl get nodes -o wide`, and the signs that were
 * recognised. It is made anew from what a node is, not by hiding parts of the input: names, addresses and labels never get in.
 */
export function excerpt(groups: readonly Group[], { reasons, cni }: Pick<Recognised, 'reasons' | 'cni'>): string {
  const head = ['NAME', 'COUNT', 'VERSION', 'OS-IMAGE', 'KERNEL-VERSION', 'CONTAINER-RUNTIME', 'MAX-PODS'];
  const rows = groups.map(({ release, osImage, kernel, printedRuntime, maxPods, nodes }, i) =>
    [`node-${i + 1}`, String(nodes), release && `v${release}`, osImage, kernel, printedRuntime, maxPods === undefined ? undefined : String(maxPods)].map((cell) => oneLine(cell ?? '<none>')),
  );
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const lines = [head, ...rows].map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ').trimEnd());
  const seen = reasons.map(({ because }) => because.map(({ field, pattern }) => `${field} ${patternForm(pattern).form} ${patternForm(pattern).text}`).join(', '));
  return [...lines, '', ...new Set(seen.map((line) => `# ${line}`)), ...(cni?.version ? [`# ${cni.id} ${cni.version}`] : [])].join('\n');
}

/** Values come from the input: no line ends, no endless texts, nothing of an account. */
function oneLine(value: string): string {
  return scrub(value.replace(/\s+/g, ' ').slice(0, 120));
}
