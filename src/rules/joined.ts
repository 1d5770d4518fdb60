import type { Content } from '../model/content.ts';
import { toKnowledge, type Knowledge } from '../model/knowledge.ts';
import type { RuleContext } from './rule.ts';

const known = new WeakMap<Content, Knowledge>();

/** What the valid files say together. Kept, because several rules ask for it. */
export function joined({ content }: Pick<RuleContext, 'content'>): Knowledge {
  const knowledge = known.get(content) ?? toKnowledge(content);
  known.set(content, knowledge);
  return knowledge;
}
