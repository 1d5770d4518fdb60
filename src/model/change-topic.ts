import { changes, layersOf, servicesOf, type Change } from './changes.ts';
import type { Knowledge } from './knowledge.ts';
import { LAYERS } from './layer.ts';

/** What a list of changes can be narrowed to: a service or a layer, by its id. */
export function changeTopics({ services }: Knowledge): string[] {
  return [...LAYERS, ...services.map(({ id }) => id)];
}

/** The changes that concern a topic, in the order of `among`: those of the service, or of the layer, and the upstream events that name it. */
export function changesOf(knowledge: Knowledge, topic: string, among: readonly Change[] = changes(knowledge)): Change[] {
  return among.filter((change) => layersOf(change).includes(topic) || servicesOf(change).includes(topic));
}
