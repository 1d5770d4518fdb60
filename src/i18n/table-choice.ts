/** A choice as its controls are drawn: the ids, their names, and what is chosen from the start. */
export interface ToolChoice {
  /** As it stands in addresses. */
  name: string;
  label: string;
  options: { id: string; name: string }[];
  /** Ids chosen from the start; none = it narrows nothing until something is chosen. */
  initial: string[];
  /** At most one at a time, from a list. */
  single?: true;
  /** Shows and hides columns, of which the ids are, instead of narrowing rows. */
  columns?: true;
}

/** A choice of columns, all of which are there from the start. */
export function columnChoice(name: string, label: string, options: ToolChoice['options']): ToolChoice {
  return { name, label, options, initial: options.map(({ id }) => id), columns: true };
}

/** A choice that narrows rows, by nothing from the start. */
export function facetChoice(name: string, label: string, options: ToolChoice['options']): ToolChoice {
  return { name, label, options, initial: [] };
}
