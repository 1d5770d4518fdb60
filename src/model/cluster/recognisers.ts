import type { AuthoredRecogniser, AuthoredSign } from '../../schema/recogniser.ts';
import type { Content } from '../content.ts';

/** What kinds of things are recognised: the folders below content/recognisers/. */
export const KINDS = ['services', 'cri', 'cni', 'os', 'network-policy', 'kube-proxy'] as const;
export type Kind = (typeof KINDS)[number];

export type Sign = AuthoredSign;

export interface Recogniser extends AuthoredRecogniser {
  id: string;
}

/** All recognisers, by kind, in the order of their ids. Plain data: it goes into the page as it is. */
export type Recognisers = Record<Kind, Recogniser[]>;

/** The recognisers among valid content files. */
export function toRecognisers(content: Pick<Content, 'recognisers'>): Recognisers {
  const all = [...content.recognisers.values()].map(({ id, data }) => ({ path: id.split('/'), data }));
  const of = (kind: Kind) => all.filter(({ path }) => path[0] === kind).map(({ path, data }) => ({ ...data, id: path[1] ?? '' }));
  return { services: of('services'), cri: of('cri'), cni: of('cni'), os: of('os'), 'network-policy': of('network-policy'), 'kube-proxy': of('kube-proxy') };
}
