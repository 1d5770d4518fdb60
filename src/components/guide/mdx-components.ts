import CodeBlock from './CodeBlock.astro';
import En from './En.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Ja from './Ja.astro';
import ListItem from './ListItem.astro';
import Note from './Note.astro';
import Paragraph from './Paragraph.astro';
import ScrollingTable from './ScrollingTable.astro';
import SiteLink from './SiteLink.astro';

/** What MDX in content/ is drawn with: the components authors may use, and the site's way with Markdown's own. */
export const mdxComponents = {
  Ja,
  En,
  Fact,
  Figure,
  Note,
  a: SiteLink,
  h2: Heading2,
  h3: Heading3,
  li: ListItem,
  p: Paragraph,
  pre: CodeBlock,
  table: ScrollingTable,
};
