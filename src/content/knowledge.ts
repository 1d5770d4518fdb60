import { getCollection } from 'astro:content';
import { mayAsk } from '../kept/alone.ts';
import { toRecognisers, type Recognisers } from '../model/cluster/recognisers.ts';
import { emptyContent, type Entry } from '../model/content.ts';
import { toKnowledge, type Knowledge } from '../model/knowledge.ts';
import type { CollectionName } from '../schema/collections.ts';
import { withLongTexts } from './long-texts.ts';

let joined: Promise<Knowledge> | undefined;

/** How to tell from the output of kubectl what a cluster is. */
export async function recognisers(): Promise<Recognisers> {
  mayAsk();
  const entries = await getCollection('recognisers');
  return toRecognisers({ recognisers: new Map(entries.map(({ id, data }) => [id, { collection: 'recognisers', id, data, body: '' }])) });
}

/** What the site knows, joined up once a build; while previewing, anew after every change of the content. */
export function knowledge(): Promise<Knowledge> {
  mayAsk();
  joined ??= join();
  return joined;
}

// Sent by Astro once what it knows of the content is another.
import.meta.hot?.on('astro:content-changed', () => {
  joined = undefined;
});

async function join(): Promise<Knowledge> {
  const content = emptyContent();
  for (const collection of Object.keys(content) as CollectionName[]) {
    for (const { id, data, body = '' } of await getCollection(collection)) {
      (content[collection] as Map<string, Entry>).set(id, { collection, id, data, body } as Entry);
    }
  }
  for (const [id, fact] of content.facts) content.facts.set(id, { ...fact, data: withLongTexts(fact.data) });
  return toKnowledge(content);
}
