/**
 * Where the page’s table has only some of the rows, an address that asks for others leads to the table that has them. The
 * link that leads there says what is there alone, as an address would: `kind=repository&kind=release-notes`.
 */
export function leadElsewhere(): void {
  const there = document.querySelector<HTMLAnchorElement>('a[data-elsewhere]');
  if (!there) return;
  const asked = new URLSearchParams(location.search);
  const only = new URLSearchParams(there.dataset.elsewhere);
  const isThere = [...only].some(([name, id]) => asked.get(name)?.split(',').includes(id));
  if (isThere) location.replace(there.pathname + location.search);
}
