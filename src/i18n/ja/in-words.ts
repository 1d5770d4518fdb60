export const inWords = {
  inWords: {
    heading: '比較を文章で',
    asOf: (day: string) => `${day}の時点で、`,
    listedAsOf: (day: string) => `${day}の時点。表の値から作った文です。`,
    more: (criterion: string) => `「${criterion}」を詳しく`,
    service: (name: string, qualifier: string) => `${name}（${qualifier}）`,
    /** How the sentence begins: all services share an answer, each has its own, or neither is said. */
    subject: (criterion: string, likeness: 'same' | 'each' | undefined) => `${criterion}は${likeness === 'same' ? '' : likeness === 'each' ? 'それぞれ異なり、' : '、'}`,
    /** What stands before and after the answer that all services give. */
    same: (names: string, count: number): [string, string] => [`${names}${count > 2 ? 'のどれも' : 'のどちらも'}`, ''],
    /** What stands before and after the answer of some of the services. */
    group: (names: string): [string, string] => [`${names}が`, ''],
    separator: '、',
    lastSeparator: '、',
    end: (_likeness: 'same' | 'each' | undefined) => 'です。',
    silent: (names: string) => `${names}の記録はありません。`,
  },
};
