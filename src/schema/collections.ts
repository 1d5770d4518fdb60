import { z } from 'zod';
import { claim } from './claim.ts';
import { criterion } from './criterion.ts';
import { fact } from './fact.ts';
import { glossaryTerm } from './glossary-term.ts';
import { guide } from './guide.ts';
import { milestone } from './milestone.ts';
import { observations } from './observation.ts';
import { recogniser } from './recogniser.ts';
import { service } from './service.ts';
import { source } from './source.ts';
import { wordsSchemas, type AuthoredWords } from './words/index.ts';

/** Where a collection's files lie below content/, and what each must hold. */
export interface Collection<Schema extends z.ZodType = z.ZodType> {
  /** The path of a file below the collection's folder; what the parentheses hold becomes its id. */
  path: RegExp;
  /** How such a path looks, for people. */
  example: string;
  schema: Schema;
}

function collection<Schema extends z.ZodType>(path: RegExp, example: string, schema: Schema): Collection<Schema> {
  return { path, example, schema };
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Every collection of content/, by the name of its folder. */
export const collections = {
  services: collection(new RegExp(`^(${ID})\\.mdx$`), 'services/eks.mdx', service),
  criteria: collection(new RegExp(`^((?:cri|cni)/${ID})\\.mdx$`), 'criteria/cri/default-runtime.mdx', criterion),
  facts: collection(new RegExp(`^(${ID}/(?:cri|cni)/${ID})\\.mdx$`), 'facts/eks/cri/default-runtime.mdx', fact),
  sources: collection(new RegExp(`^(${ID}/${ID})\\.yaml$`), 'sources/aws/dockershim-deprecation.yaml', source),
  observations: collection(new RegExp(`^(${ID})\\.yaml$`), 'observations/eks.yaml', observations),
  milestones: collection(
    /^(\d{4}-\d{2}(?:-\d{2})?-[a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.mdx$/,
    'milestones/2022-05-03-dockershim-removed.mdx',
    milestone,
  ),
  guides: collection(new RegExp(`^(${ID}/(?:ja|en))\\.mdx$`), 'guides/what-is-cri/ja.mdx', guide),
  claims: collection(/^(\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/, 'claims/08-eks-cni.yaml', claim),
  glossary: collection(new RegExp(`^(${ID})\\.yaml$`), 'glossary/containerd.yaml', glossaryTerm),
  recognisers: collection(
    new RegExp(`^((?:services|cri|cni|os|network-policy|kube-proxy)/${ID})\\.yaml$`),
    'recognisers/cni/cilium.yaml',
    recogniser,
  ),
  words: collection(new RegExp(`^(${[...wordsSchemas.keys()].join('|')})\\.yaml$`), 'words/table.yaml', z.union([...wordsSchemas.values()]) as z.ZodType<AuthoredWords>),
};

export type CollectionName = keyof typeof collections;

/** What a file must hold: of words, each file has keys of its own. */
export function schemaOf(name: CollectionName, id: string): z.ZodType {
  return (name === 'words' ? wordsSchemas.get(id) : undefined) ?? collections[name].schema;
}

/** What a valid file of a collection holds, as its author wrote it. */
export type Authored<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;
