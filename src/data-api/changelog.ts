/** What changed in the shapes of the data, newest first. Within v1 things are only added. */
export const CHANGELOG = [
  {
    version: '1.1',
    on: '2026-11-25',
    what: { ja: 'moved.jsonに、移った記述のid（ids）を加えました。', en: 'moved.json tells the ids of statements that moved (ids).' },
  },
  {
    version: '1.0',
    on: '2026-11-25',
    what: { ja: '最初の版です。', en: 'The first version.' },
  },
];

/** The version of the shapes: 1.<number of additions>. */
export const API_VERSION = CHANGELOG[0]?.version ?? '';
