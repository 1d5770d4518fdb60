export const article = {
  article: {
    title: '2021年5月の記事を検証する',
    description: 'このサイトのもとになった2021年5月の記事の主張を、一つずつ証拠と照らしています。',
    lead: (count: number) => `このサイトは、SIOS Tech Labが2021年5月10日に公開した比較記事から始まりました。その${count}の主張を自分たちの言葉でまとめ、一つずつ証拠と照らしています。`,
    counts: (confirmed: number, qualified: number, otherwise: number, changed: number) =>
      `結果は、裏づけられたもの${confirmed}、条件が必要なもの${qualified}、実際は違ったもの${otherwise}、その後変わったもの${changed}です。`,
    claim: (number: number) => `主張${number}`,
    permalink: (number: number) => `主張${number}への固定リンク`,
    verdicts: {
      confirmed: (_changed: string) => '裏づけられた',
      qualified: (_changed: string) => '条件が必要',
      otherwise: (_changed: string) => '実際は違った',
      changed: (changed: string) => `その後変わった（${changed}）`,
    },
    rests: 'もとになる記述',
  },
};
