/**
 * Prepares the HTML of a Markdown table for a narrow screen, where its rows are stacked: the first cell of a row
 * names it, every further one carries the heading of its column in `data-label` if there are several to tell apart.
 */
export function stackingTable(html: string): string {
  const headings = [...html.matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, heading = '']) => heading.replace(/<[^>]+>/g, ''));
  return html
    .replace(/<th>/g, '<th scope="col">')
    .replace(/<tr>.*?<\/tr>/gs, (row) => {
      let column = 0;
      return row.replace(/<td>/g, () => {
        const label = column++ === 0 ? '' : headings.length > 2 ? ` data-label="${(headings[column - 1] ?? '').replaceAll('"', '&quot;')}"` : ' data-alone';
        return label === '' ? '<th scope="row">' : `<td${label}>`;
      });
    })
    .replace(/(<th scope="row">)(.*?)<\/td>/gs, '$1$2</th>');
}
