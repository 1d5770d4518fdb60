import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import { changeTopics } from '../model/change-topic.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Layer } from '../model/layer.ts';
import type { Statement } from '../model/statement.ts';

/** Every topic that has a feed: all changes (`undefined`), those of a layer or a service, and corrections alone. */
export function feedTopics(knowledge: Knowledge): (string | undefined)[] {
  return [undefined, ...changeTopics(knowledge), 'corrections'];
}

/** The address of a topic's list of changes, below which its feeds stand. */
export function topicAddress(language: Language, topic: string | undefined): string {
  return address(language, topic === undefined ? '/changes/' : `/changes/${topic}/`);
}

/** The name of a topic in words: a layer's, a service's, or corrections. */
export function topicName({ services }: Knowledge, topic: string, language: Language): string {
  const say = words(language);
  if (topic === 'corrections') return say.change.corrections;
  return services.find(({ id }) => id === topic)?.name ?? say.layers[topic as Layer].name;
}

/** The title of a topic's list of changes, and of its feeds. */
export function topicTitle(knowledge: Knowledge, topic: string | undefined, language: Language): string {
  const say = words(language).change;
  if (topic === undefined) return say.title;
  return topic === 'corrections' ? say.correctionsTitle : say.of(topicName(knowledge, topic, language));
}

/** The statements that the feed of a topic may speak of: those on a service, or all. */
export function statementsOn({ facts, services }: Knowledge, topic: string | undefined): Statement[] {
  const isService = services.some(({ id }) => id === topic);
  return [...facts.values()].filter(({ service }) => !isService || service.id === topic).flatMap(({ statements }) => statements);
}
