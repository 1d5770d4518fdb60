import type { FigureName } from '../../../content/mdx-words.ts';
import type { FigureOf } from '../figure.ts';
import { aksMoves } from './aks-moves.ts';
import { cgroupLayers } from './cgroup-layers.ts';
import { cniAdd } from './cni-add.ts';
import { containerdLines } from './containerd-lines.ts';
import { criCalls } from './cri-calls.ts';
import { criPath } from './cri-path.ts';
import { dockershimTimeline } from './dockershim-timeline.ts';
import { pathAzureOverlay } from './path-azure-overlay.ts';
import { pathVpcCni } from './path-vpc-cni.ts';
import { pathWeave } from './path-weave.ts';
import { policyEnforcement } from './policy-enforcement.ts';
import { vpcCniAddresses } from './vpc-cni-addresses.ts';
import { weaveTimeline } from './weave-timeline.ts';

/** Every figure, by the name an author writes: `<Figure name="cri-path" />`. */
export const FIGURES: Record<FigureName, FigureOf> = {
  'aks-moves': aksMoves,
  'cgroup-layers': cgroupLayers,
  'cni-add': cniAdd,
  'containerd-lines': containerdLines,
  'cri-calls': criCalls,
  'cri-path': criPath,
  'dockershim-timeline': dockershimTimeline,
  'path-azure-overlay': pathAzureOverlay,
  'path-vpc-cni': pathVpcCni,
  'path-weave': pathWeave,
  'policy-enforcement': policyEnforcement,
  'vpc-cni-addresses': vpcCniAddresses,
  'weave-timeline': weaveTimeline,
};
