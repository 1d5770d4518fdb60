/** Which words stand on which pages, each word written once: half the bytes of a list of words a page. Pages are numbered from 0. */
export interface WordList {
  /** The words, in order, with spaces between. */
  words: string;
  /** For each word the pages it stands on, as steps from one to the next: `3 1` = the fourth and the fifth. Commas between words. */
  places: string;
}

/** Writes the words of pages as a list; words that more than `most` pages have tell nothing and are left out. */
export function packWords(wordsByPage: readonly (readonly string[])[], most = Infinity): WordList {
  const places = new Map<string, number[]>();
  wordsByPage.forEach((words, page) => {
    for (const word of new Set(words)) places.set(word, [...(places.get(word) ?? []), page]);
  });
  const kept = [...places].filter(([, pages]) => pages.length <= most).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: kept.map(([word]) => word).join(' '),
    places: kept.map(([, pages]) => pages.map((page, i) => page - (pages[i - 1] ?? 0)).join(' ')).join(),
  };
}

/** The words of each page that a list holds, by the page's number, in order, with spaces between; pages without words may be missing. */
export function unpackWords({ words, places }: WordList): Map<number, string> {
  const byPage = new Map<number, string[]>();
  if (words === '') return new Map();
  const all = words.split(' ');
  places.split(',').forEach((steps, i) => {
    let page = 0;
    for (const step of steps.split(' ')) {
      page += Number(step);
      const found = byPage.get(page) ?? [];
      byPage.set(page, found);
      found.push(all[i] ?? '');
    }
  });
  return new Map([...byPage].map(([page, found]) => [page, found.join(' ')]));
}
