// Leads on from a page that moved: to the same place on the new page, and with the query, which a redirect in the page would lose.
const [only, ...others] = document.querySelectorAll<HTMLAnchorElement>('.moved-away a');
if (only && others.length === 0) {
  const there = new URL(only.href);
  there.search = location.search;
  if (there.hash === '') there.hash = location.hash;
  location.replace(there);
}
