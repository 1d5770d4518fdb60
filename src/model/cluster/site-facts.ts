import type { Day, PartialDate } from '../date.ts';
import type { VersionRange } from '../kubernetes.ts';
import type { Layer } from '../layer.ts';
import type { Comparable } from '../observation.ts';
import type { VisibleCriterion } from './sightings.ts';

/** What of the site's knowledge a cluster is compared with, in one language: plain data that goes into the page. */
export interface SiteFacts {
  today: Day;
  services: Record<string, ServiceFacts>;
  /** Ends of support of upstream releases. */
  lifecycles: Lifecycle[];
}

export interface ServiceFacts {
  name: string;
  /** The names of its variants, by id. */
  variants: Record<Layer, Record<string, string>>;
  facts: SiteFact[];
  plans: Plan[];
}

export interface SiteFact {
  criterion: VisibleCriterion;
  name: string;
  /** Its page, on which each statement stands by its id. */
  address: string;
  statements: SiteStatement[];
}

/** A statement with the words it is shown by. */
export interface SiteStatement extends Comparable {
  id: string;
  text: string;
  /** Its period in words. */
  when: string;
}

/** Where a statement of a fact is on the site. */
export function addressOf({ address }: SiteFact, { id }: SiteStatement): string {
  return `${address}#${id}`;
}

/** An end or a change that is announced for some variants and Kubernetes versions of a service. */
export interface Plan {
  kind: 'ends' | 'plan';
  date: PartialDate;
  layer: Layer;
  variants?: string[];
  kubernetes?: VersionRange;
  /** The criterion and the value. */
  text: string;
  address: string;
}

/** When a release of a runtime, or a minor version of Kubernetes, stops being supported upstream. */
export interface Lifecycle {
  /** `containerd`, `kubernetes`. */
  product: string;
  version: string;
  date: PartialDate;
  text: string;
  address: string;
}
