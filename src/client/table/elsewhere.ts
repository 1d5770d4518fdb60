/** Where the page’s table has only some of the services, an address that asks for another leads to the table of all. */
export function leadElsewhere(): void {
  const all = document.querySelector<HTMLAnchorElement>('a[data-services]');
  const asked = new URLSearchParams(location.search).get('service')?.split(',') ?? [];
  if (all?.dataset.services?.split(' ').some((id) => asked.includes(id))) location.replace(all.pathname + location.search);
}
