export const criterion = {
  criterion: {
    description: (question: string, services: string) => `${question}${services}の答えを並べ、変遷を出典つきで示します。`,
    why: 'なぜ大事か',
    reading: '値の読み方',
    check: '自分のクラスターで確かめる',
    output: '出力の例',
    answers: (date: string) => `${date}の時点の答え`,
    caption: 'サービスの行を開くと、構成ごとの値が出ます。値を選ぶと根拠に移ります。',
    history: '変遷',
  },
};
