// Runs within an embed: narrows it as its query asks, and tells the page around it how high it is.
// A plain script, not a module: a sandboxed frame has no origin to load modules with.
(() => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);

  const { moved } = root.dataset;
  if (moved) {
    location.replace(moved + location.search);
    return;
  }

  const month = query.get('at') ?? '';
  const { frozen, first = '', last = '', statements } = root.dataset;
  if (frozen && /^\d{4}-\d{2}$/.test(month) && month >= first && month <= last) {
    const at = statements === undefined ? month : statementAt(statements, month);
    query.delete('at');
    if (at) {
      location.replace(`${frozen.replace('{at}', at)}?${query}`);
      return;
    }
  }

  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;

  for (const key of ['service', 'layer']) {
    const wanted = (query.get(key) ?? '').split(',');
    const parts = [...document.querySelectorAll(`[data-${key}]`)].map((part) => /** @type {HTMLElement} */ (part));
    const known = parts.some((part) => wanted.includes(part.dataset[key] ?? ''));
    // The attribute, not the property: parts of drawings have no other.
    if (known) for (const part of parts) part.toggleAttribute('hidden', !wanted.includes(part.dataset[key] ?? ''));
  }

  /**
   * The statement a fact answered with in a month.
   * @param {string} list months and statements in turn, oldest first
   * @param {string} month
   */
  function statementAt(list, month) {
    const words = list.split(' ');
    return words.filter((_, i) => i % 2 && (words[i - 1] ?? '') <= month).at(-1);
  }

  if (parent === window) return;
  const tell = () => parent.postMessage({ criCniEmbed: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  new ResizeObserver(tell).observe(document.body);
})();
