// Long parts of a page that wait below the screen (styles/later.css) are laid out one after the other once it stands.
// Without ./breath.ts: a file shared with the script of tables would be one more request for every page.

const parts = [...document.querySelectorAll<HTMLElement>('.later')];

function layOutNext(): void {
  const part = parts.shift();
  if (!part) return;
  part.classList.add('laid');
  void part.offsetHeight;
  setTimeout(layOutNext);
}

requestAnimationFrame(() => setTimeout(layOutNext));
