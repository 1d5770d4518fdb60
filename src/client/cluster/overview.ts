import { inLanguage } from '../../i18n/language.ts';
import { reasonText } from '../../i18n/reason-words.ts';
import { MOST_GROUPS, type Group } from '../../model/cluster/groups.ts';
import type { Found, Recognised } from '../../model/cluster/recognised.ts';
import type { ServiceFacts } from '../../model/cluster/site-facts.ts';
import type { PageData, Say } from './data.ts';
import { el, short, table } from './element.ts';

/** What the cluster is, in sum and by kind of node. */
export function overview(recognised: Recognised, groups: readonly Group[], server: string | undefined, { language, say, facts }: PageData): HTMLElement {
  const { service, cni, networkPolicy, kubeProxy, otherServices, nodes } = recognised;
  const known = service && facts.services[service.id];
  const name = (found: Found) => inLanguage(found.name, language);
  const found = (f: Found | undefined) => (f ? [name(f), f.version, f.certain ? '' : `(${say.likely})`].filter(Boolean).join(' ') : say.nothing);
  const cidrs = [...new Set(nodes.flatMap(({ node }) => node.podCidrs))];
  const sum: [string, string][] = [
    [say.facts.service, service ? found(service) : say.unknownService],
    ...(server ? [[say.facts.server, server] as [string, string]] : []),
    [say.facts.cni, found(cni)],
    [say.facts.policy, networkPolicy.length > 0 ? networkPolicy.map(found).join(', ') : say.nothing],
    [say.facts.proxy, found(kubeProxy)],
    ...(cidrs.length > 0 ? [[say.facts.cidrs, `${cidrs.slice(0, 3).join(', ')}${cidrs.length > 3 ? ` … (${cidrs.length})` : ''}`] as [string, string]] : []),
  ];
  const reasons = recognised.reasons.map((reason) => {
    const layer = reason.about === 'cri-variant' ? 'cri' : 'cni';
    const variant = reason.about.endsWith('-variant') ? known?.variants[layer][reason.id] : undefined;
    return el('li', {}, reasonText(variant ? { ...reason, name: variant } : reason, say, language));
  });
  return el(
    'section',
    { 'aria-labelledby': 'cluster-result' },
    el('h2', { id: 'cluster-result' }, say.summary(service ? name(service) : say.unknownService, nodes.length, groups.length)),
    otherServices.length > 0 && el('p', { class: 'caution' }, say.several(otherServices.map(name).join(', '))),
    el('dl', { class: 'cluster-sum' }, ...sum.map(([term, value]) => el('div', {}, el('dt', {}, term), el('dd', {}, short(value))))),
    groups.length > 0 && nodeTable(groups, known, say),
    reasons.length > 0 && el('details', {}, el('summary', {}, `${say.reasons} (${reasons.length})`), el('ul', { class: 'cluster-reasons' }, ...reasons)),
  );
}

function nodeTable(groups: readonly Group[], service: ServiceFacts | undefined, say: Say): HTMLElement {
  const columns = say.facts;
  const rows = groups.slice(0, MOST_GROUPS).map(({ variants, osImage, kernel, release, printedRuntime, maxPods, nodes }) => [
    short(osImage ?? say.nothing),
    String(nodes),
    short(release ?? say.nothing),
    short(printedRuntime ?? say.nothing),
    (['cri', 'cni'] as const).flatMap((layer) => (variants[layer] ? [service?.variants[layer][variants[layer]] ?? variants[layer]] : [])).filter((name, i, all) => all.indexOf(name) === i).join(' · ') || say.nothing,
    short(kernel ?? say.nothing),
    maxPods === undefined ? say.nothing : String(maxPods),
  ]);
  return table(say.groups, [columns.os, columns.count, columns.kubernetes, columns.runtime, columns.variant, columns.kernel, columns.maxPods], rows);
}
