import { defineCollection } from 'astro:content';
import { contentLoader } from './content/loader.ts';
import { collections as shapes } from './schema/collections.ts';

export const collections = {
  services: defineCollection({ loader: contentLoader('services'), schema: shapes.services.schema }),
  criteria: defineCollection({ loader: contentLoader('criteria'), schema: shapes.criteria.schema }),
  facts: defineCollection({ loader: contentLoader('facts'), schema: shapes.facts.schema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: shapes.sources.schema }),
  observations: defineCollection({ loader: contentLoader('observations'), schema: shapes.observations.schema }),
  milestones: defineCollection({ loader: contentLoader('milestones'), schema: shapes.milestones.schema }),
  guides: defineCollection({ loader: contentLoader('guides'), schema: shapes.guides.schema }),
  claims: defineCollection({ loader: contentLoader('claims'), schema: shapes.claims.schema }),
  glossary: defineCollection({ loader: contentLoader('glossary'), schema: shapes.glossary.schema }),
  recognisers: defineCollection({ loader: contentLoader('recognisers'), schema: shapes.recognisers.schema }),
  words: defineCollection({ loader: contentLoader('words'), schema: shapes.words.schema }),
};
