export const about = {
  about: {
    title: '証拠の状態',
    description: 'このサイトの記述の数、確度、出典の種類、そして分かっていないことをまとめています。',
    lead: (statements: number, facts: number, sources: number, oldest: string, newest: string) =>
      oldest === newest
        ? `${facts}件の事実を${statements}件の記述で表し、${sources}件の文書を根拠にしています。記述はすべて${newest}に出典と照らしました。`
        : `${facts}件の事実を${statements}件の記述で表し、${sources}件の文書を根拠にしています。記述を出典と照らした日は、${oldest}から${newest}までです。`,
    layer: 'レイヤー',
    kinds: '出典の種類（参照の数）',
    notKnown: '分かっていないこと、文書に記載がないこと',
    disputed: '出典が食い違っていること',
    lastSeen: '最後に確認できた日より後が不明なこと',
    show: (count: number) => `${count}件の記述`,
    observations: '実際のクラスターでの観測',
    observed: (count: number) => `${count}のクラスターを観測した記録を、記述と自動的に照らしています。食い違いがあれば理由を示し、説明のない食い違いがあるときは公開できません。`,
  },
};
