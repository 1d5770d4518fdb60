import type { Content } from './content.ts';
import type { Day } from './date.ts';

/** The site's "today": the newest `checked` of any statement. The build asks no clock. */
export function today(content: Content): Day {
  let newest = '';
  for (const fact of content.facts.values()) {
    for (const statement of fact.data.statements) if (statement.checked > newest) newest = statement.checked;
  }
  return newest;
}
