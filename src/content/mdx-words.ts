/** What an attribute may hold: any text, the id of a statement, or one of some names. */
export type AttributeValue = 'text' | 'statement' | readonly string[];

/** The figures of the site, by the name under which <Figure> shows them. */
export const FIGURES = [
  'aks-moves',
  'cgroup-layers',
  'cni-add',
  'containerd-lines',
  'cri-calls',
  'cri-path',
  'dockershim-timeline',
  'path-azure-overlay',
  'path-vpc-cni',
  'path-weave',
  'policy-enforcement',
  'vpc-cni-addresses',
  'weave-timeline',
] as const;

export type FigureName = (typeof FIGURES)[number];

/** Components an author may use in MDX, with the attributes each must have. */
export const COMPONENTS: Record<string, Record<string, AttributeValue>> = {
  Ja: {},
  En: {},
  Fact: { id: 'statement' },
  Figure: { name: FIGURES },
  Note: {},
};

/** HTML elements that may stand in MDX where Markdown has no sign for them, with the attributes each must have. */
export const ELEMENTS: Record<string, Record<string, AttributeValue>> = {
  abbr: { title: 'text' },
  br: {},
  kbd: {},
  sub: {},
  sup: {},
};

/** The kinds of Markdown that may stand in a text; every other is refused. */
export const MARKDOWN = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'code',
  'inlineCode',
  'break',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
]);
