export const service = {
  service: {
    title: (name: string, full: string) => (name === full ? name : `${name}（${full}）`),
    description: (name: string) => `${name}のコンテナランタイム（CRI）とPodネットワーク（CNI）を、比較項目と構成ごとにまとめています。`,
    vendor: '提供元',
    status: '提供状況',
    statuses: { active: '提供中', ended: '提供終了', unknown: '不明' },
    asOf: (status: string, date: string) => `${status}（${date}の時点）`,
    variants: '構成',
    criteria: (layer: string) => `${layer}の比較項目ごとの値`,
    value: '値',
    links: '公式ページ',
    index: 'サービスの一覧',
    indexDescription: 'このサイトで比べているマネージドKubernetesサービスの一覧です。',
  },
};
