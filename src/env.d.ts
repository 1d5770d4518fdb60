declare namespace App {
  interface Locals {
    /** ASCII ids for the headings of a guide, by the ids that its Markdown gives them. */
    headingIds?: Map<string, string>;
  }
}

// What tsc sees of components; astro check sees them in full.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
