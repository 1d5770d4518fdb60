/** Components an author may use in MDX, with the attributes each may have. */
export const COMPONENTS: Record<string, readonly string[]> = {
  Ja: [],
  En: [],
  Fact: ['id'],
  Figure: ['name'],
  Note: [],
};

/** HTML elements that may stand in MDX where Markdown has no sign for them. */
export const ELEMENTS: Record<string, readonly string[]> = {
  abbr: ['title'],
  br: [],
  kbd: [],
  sub: [],
  sup: [],
};
