export const fact = {
  fact: {
    title: (service: string, criterion: string) => `${service}の${criterion}`,
    description: (service: string, question: string) => `${service}：${question}記述を時系列で、出典・確度・確認日とともに示します。`,
    statements: '時系列の記述',
    others: 'ほかのサービスの答え',
  },
  observation: {
    heading: '実際のクラスターでの観測',
    agree: (count: number, first: string, last: string) => `${first}から${last}までに観測した${count}のクラスターが、記述と一致しています。`,
    differ: (count: number, first: string, last: string) => `${first}から${last}までの${count}の観測は記述と違って見えます。理由は一覧に示しています。`,
    silent: (count: number, first: string, last: string) => `${first}から${last}までの${count}の観測は、記述が扱っていない時期や構成のものです。`,
    all: (count: number) => `${count}の観測の一覧`,
    verdicts: { differs: '記述と異なる', silent: '記述の範囲外' },
    source: '記録',
  },
};
