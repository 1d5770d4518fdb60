export const home = {
  home: {
    title: 'マネージドKubernetesのCRIとCNIを、出典つきで比べる',
    description: 'RKS・EKS・AKSのコンテナランタイム（CRI）とPodネットワーク（CNI）を、2021年5月から出典と日付つきで記録しています。',
    heading: 'マネージドKubernetesの中では、何が動いているのか',
    lead: (services: string, from: string, to: string) =>
      `${services}でクラスターを作ると、どのコンテナランタイム（CRI）とPodネットワーク（CNI）が入るのか。${from}から${to}まで、すべての値に出典と日付を付けて記録しています。`,
    caption: (today: string) => `何も指定せずに作ったときの値（${today}の時点）。値を選ぶと、根拠と変遷のページに移ります。`,
    changes: '最近の変化',
    planned: 'これからの予定',
    onward: '次に読む',
    article: '2021年5月の記事の検証',
    allGuides: 'すべての解説',
  },
};
