export const sources = {
  sources: {
    heading: '出典',
    description: 'このサイトの記述が拠っている出典の一覧です。',
    lead: (count: number) => `記述・出来事・観測が拠っている${count}の文書です。題名を選ぶと、その文書が何を裏づけているかが分かります。`,
    caption: '出典の一覧。見出しで並べ替えられます。',
    title: '題名',
    publisher: '発行者',
    kind: '種類',
    language: '言語',
    date: '本文の日付',
    uses: '参照数',
    supports: 'この出典が裏づけるもの',
    guidesOnly: '解説だけが参照しています。',
    pageDescription: (title: string) => `出典「${title}」と、それが裏づける記述の一覧です。`,
  },
};
