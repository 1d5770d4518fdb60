import type { Sighting } from '../../schema/observation.ts';
import type { Day } from '../date.ts';
import { includesMinor } from '../kubernetes.ts';
import type { Layer } from '../layer.ts';
import { compare, matches, type Circumstances, type Verdict } from '../observation.ts';
import { standing } from '../period.ts';
import { isMain, nonAnswerOf } from '../statement.ts';
import type { Group } from './groups.ts';
import type { Recognised } from './recognised.ts';
import { sightings } from './sightings.ts';
import type { ServiceFacts, SiteFact, SiteStatement } from './site-facts.ts';

/** What was seen of one criterion on some of the nodes, and how the statements stand to it. */
export interface ComparedCriterion {
  fact: SiteFact;
  sighting: Sighting;
  groups: Group[];
  verdict: Verdict;
  /** Those that agree or differ; where the site is silent, those that say so or cannot be compared. */
  statements: SiteStatement[];
  /** One that would agree, but speaks of another time. */
  elsewhen?: SiteStatement;
}

/** Holds what was recognised against the statements on `date`, criterion by criterion; alike results of several groups as one. */
export function compareCluster(recognised: Recognised, groups: readonly Group[], service: ServiceFacts, date: Day): ComparedCriterion[] {
  const results = new Map<string, ComparedCriterion>();
  for (const fact of service.facts) {
    for (const group of groups) {
      const sighting = sightings(group, recognised)[fact.criterion];
      if (!sighting || !group.minor) continue;
      const result = judge(fact, sighting, { date, kubernetes: group.minor, variants: group.variants });
      const key = [fact.criterion, sighting.saw, result.verdict, ...result.statements.map(({ id }) => id)].join('\n');
      const known = results.get(key);
      if (known) known.groups.push(group);
      else results.set(key, { fact, sighting, groups: [group], ...result });
    }
  }
  return [...results.values()];
}

function judge(fact: SiteFact, sighting: Sighting, at: Circumstances): Pick<ComparedCriterion, 'verdict' | 'statements' | 'elsewhen'> {
  const layer = fact.criterion.slice(0, 3) as Layer;
  const { verdict, statements } = compare(layer, fact.statements, at, sighting);
  // A number with a condition beside it, "29 (on an m5.large)", is an example: another one does not contradict it.
  if (verdict === 'differs' && sighting.number !== undefined && statements.every(({ text, number }) => text !== String(number))) {
    return { verdict: 'silent', statements };
  }
  if (verdict === 'agrees') return { verdict, statements };
  const variant = at.variants[layer];
  const elsewhen = fact.statements.find(
    (s) => isMain(s) && includesMinor(s.kubernetes, at.kubernetes) && (s.variants === undefined || (variant !== undefined && s.variants.includes(variant))) && matches(s, sighting),
  );
  const told = statements.length > 0 ? statements : fact.statements.filter((s) => variant !== undefined && isOpen(s, variant, at));
  return { verdict, statements: told, ...(elsewhen && sighting.number === undefined ? { elsewhen } : {}) };
}

/** Whether the site says of a variant that it does not know, which an output can now change. */
function isOpen(statement: SiteStatement, variant: string, { kubernetes, date }: Circumstances): boolean {
  const type = nonAnswerOf(statement)?.type;
  const known = standing(statement.period, date);
  return (type === 'unknown' || type === 'not-documented') && statement.variants?.includes(variant) === true && includesMinor(statement.kubernetes, kubernetes) && known !== 'before' && known !== 'ended';
}
