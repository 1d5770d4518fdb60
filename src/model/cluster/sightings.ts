import type { Sighting } from '../../schema/observation.ts';
import type { Group } from './groups.ts';
import type { Found, Recognised } from './recognised.ts';

/** The criteria that the output of kubectl tells something about. */
export const VISIBLE = ['cri/default-runtime', 'cri/runtime-version', 'cri/node-os', 'cni/default-plugin', 'cni/pod-density', 'cni/network-policy'] as const;
export type VisibleCriterion = (typeof VISIBLE)[number];

/** What was seen of each criterion on a group of nodes. */
export function sightings(group: Group, { cni, networkPolicy }: Pick<Recognised, 'cni' | 'networkPolicy'>): Partial<Record<VisibleCriterion, Sighting>> {
  const { runtime, printedRuntime = '', osImage, os, maxPods } = group;
  const policy = networkPolicy.find(({ term }) => term !== undefined);
  return {
    ...(runtime?.term ? { 'cri/default-runtime': { saw: printedRuntime, term: runtime.term } } : {}),
    ...(runtime?.version ? { 'cri/runtime-version': { saw: printedRuntime, version: runtime.version } } : {}),
    ...(osImage ? { 'cri/node-os': { saw: named(osImage, os) } } : {}),
    ...(cni?.term ? { 'cni/default-plugin': { saw: [english(cni), cni.version].filter(Boolean).join(' '), term: cni.term } } : {}),
    ...(maxPods ? { 'cni/pod-density': { saw: String(maxPods), number: maxPods } } : {}),
    ...(policy?.term ? { 'cni/network-policy': { saw: english(policy), term: policy.term } } : {}),
  };
}

/** The image as printed; with the name it is known by, where it prints another: `CBL-Mariner/Linux = Azure Linux 2.0`. */
function named(osImage: string, os: Found | undefined): string {
  if (!os) return osImage;
  const words = osImage.toLowerCase();
  const known = english(os).toLowerCase().split(' ').every((word) => words.includes(word));
  return known ? osImage : `${osImage} = ${english(os)}`;
}

function english({ name }: Found): string {
  return typeof name === 'string' ? name : name.en;
}
