import type { Fact } from '../model/knowledge.ts';
import { repositoryUrl } from '../site.ts';

const BRANCH = 'main';

/** Where the statements of a fact are edited on GitHub; a fact that follows from another leads to that one's file. */
export function editAddress(fact: Fact): string | undefined {
  const written = fact.statements.find((statement) => !statement.derivedFrom);
  const file = written ? fact.id : fact.statements[0]?.derivedFrom?.fact;
  return repositoryUrl && file && `${repositoryUrl}/edit/${BRANCH}/content/facts/${file}.mdx`;
}

/** A new issue on GitHub, with the form for a wrong value filled in as far as the page knows. */
export function reportAddress(fact: Fact, title: string): string | undefined {
  if (!repositoryUrl) return undefined;
  const query = new URLSearchParams({ template: 'wrong-value.yml', title: `${title} (${fact.id})`, fact: fact.id });
  return `${repositoryUrl}/issues/new?${query}`;
}
