import { firstDay, type Day, type PartialDate } from '../date.ts';
import { includesMinor } from '../kubernetes.ts';
import type { ComparedCriterion } from './compare.ts';
import type { Group } from './groups.ts';
import { addressOf, type Lifecycle, type ServiceFacts, type SiteStatement } from './site-facts.ts';

/** Something that ends or changes and concerns the cluster. */
export interface End {
  kind: 'ends' | 'ended' | 'plan' | 'milestone';
  date: PartialDate;
  /** Whether its first day lies on or before the day asked about. */
  past: boolean;
  text: string;
  address: string;
}

/** Criteria whose statements end because something is taken away, not because an image was renewed. */
const LASTING: readonly string[] = ['cri/default-runtime', 'cri/node-os', 'cni/default-plugin'];

/** Everything on record that ends, has ended or is planned for these nodes, soonest first. */
export function ends(groups: readonly Group[], service: ServiceFacts | undefined, compared: readonly ComparedCriterion[], lifecycles: readonly Lifecycle[], date: Day): End[] {
  const all: Omit<End, 'past'>[] = [
    ...(service?.plans ?? []).filter((plan) => groups.some((group) => concerns(plan, group))),
    ...compared.flatMap(endOf),
    ...lifecycles.filter((cycle) => groups.some((group) => runs(group, cycle))).map((cycle) => ({ ...cycle, kind: 'milestone' as const })),
  ];
  const distinct = new Map(all.map((end) => [`${end.date} ${end.address}`, end]));
  return [...distinct.values()]
    .map(({ kind, date: on, text, address }) => ({ kind, date: on, text, address, past: firstDay(on) <= date }))
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
}

function concerns({ layer, variants, kubernetes }: ServiceFacts['plans'][number], group: Group): boolean {
  const own = group.variants[layer];
  return (variants === undefined || (own !== undefined && variants.includes(own))) && (group.minor === undefined || includesMinor(kubernetes, group.minor));
}

/** The end of the statement that fits what was seen, where that statement is over or will be. */
function endOf({ fact, verdict, statements, elsewhen }: ComparedCriterion): Omit<End, 'past'>[] {
  if (!LASTING.includes(fact.criterion)) return [];
  const fitting: SiteStatement[] = verdict === 'agrees' ? statements : elsewhen ? [elsewhen] : [];
  return fitting.flatMap((statement) => {
    const { period: { until }, text } = statement;
    return until?.kind === 'exact' || until?.kind === 'by' ? [{ kind: 'ended' as const, date: until.date, text: `${fact.name}: ${text}`, address: addressOf(fact, statement) }] : [];
  });
}

function runs({ minor, runtime }: Group, { product, version }: Lifecycle): boolean {
  if (product === 'kubernetes') return minor === version;
  return runtime?.id === product && runtime.version !== undefined && `${runtime.version}.`.startsWith(`${version}.`);
}
