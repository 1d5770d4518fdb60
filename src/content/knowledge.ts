import { getCollection } from 'astro:content';
import { mayAsk } from '../kept/alone.ts';
import { toRecognisers, type Recognisers } from '../model/cluster/recognisers.ts';
import { emptyContent, type Content, type Entry } from '../model/content.ts';
import { toKnowledge, type Knowledge } from '../model/knowledge.ts';
import type { CollectionName } from '../schema/collections.ts';
import { entriesOf } from './entries.ts';
import { withLongTexts } from './long-texts.ts';
import { preview } from './preview/preview.ts';

let joined: Promise<Knowledge> | undefined;
let joinedOf: Content | undefined;

/** How to tell from the output of kubectl what a cluster is. */
export async function recognisers(): Promise<Recognisers> {
  mayAsk();
  const entries = await entriesOf('recognisers');
  return toRecognisers({ recognisers: new Map(entries.map(({ id, data }) => [id, { collection: 'recognisers', id, data, body: '' }])) });
}

/** What the site knows, joined up once a build; while previewing, anew after every change of the content. */
export async function knowledge(): Promise<Knowledge> {
  mayAsk();
  const previewed = await preview.edits?.content;
  if (previewed !== joinedOf) {
    joinedOf = previewed;
    joined = undefined;
  }
  joined ??= previewed ? Promise.resolve(toKnowledge(previewed)) : join();
  return joined;
}

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
