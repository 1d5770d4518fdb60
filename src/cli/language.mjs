/**
 * The language to speak to an editor in: as asked, else Japanese where the locale is Japanese, else English.
 *
 * @param {string | undefined} asked
 * @param {Record<string, string | undefined>} env
 * @returns {'ja' | 'en'}
 */
export function editorLanguage(asked, env) {
  if (asked === 'ja' || asked === 'en') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.startsWith('ja') ? 'ja' : 'en';
}
