// The entries of long lists that wait below the screen (styles/in-turn.css) are laid out a few at a time once it stands.
// Without ./breath.ts: a file shared with the script of tables would be one more request for every page.

/** So many cells a phone lays out without anybody noticing; fewer at a time take longer in all. */
const FEW = 36;

function layOut(waiting: Element[]): void {
  for (let room = FEW; room > 0 && waiting.length > 0;) {
    const entry = waiting.shift();
    entry?.classList.add('laid');
    room -= entry?.childElementCount ?? 0;
  }
  void document.body.offsetHeight;
  if (waiting.length > 0) setTimeout(layOut, 0, waiting);
}

requestAnimationFrame(() => setTimeout(() => layOut([...document.querySelectorAll('.in-turn li, .in-turn tbody > tr')])));
