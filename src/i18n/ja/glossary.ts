export const glossary = {
  glossary: {
    title: '用語集',
    description: 'CRI・CNIとその周辺の用語を、一文ずつで説明します。',
    lead: (count: number) => `このサイトに出てくる${count}の用語の短い説明です。解説の本文で点線の付いた言葉からも、同じ説明が開きます。`,
    also: '別名',
    permalink: (term: string) => `「${term}」への固定リンク`,
    find: (term: string) => `「${term}」をサイト内で検索`,
    letters: '索引',
    more: '用語集で見る',
  },
};
