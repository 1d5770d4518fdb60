export const site = {
  siteName: 'マネージドKubernetesのCRIとCNI',
  skip: '本文へ',
  otherLanguage: 'English',
  menu: { main: 'サイト', breadcrumb: '現在地', home: 'ホーム' },
  layers: {
    cri: { name: 'CRI', part: 'コンテナランタイム', long: 'CRI（コンテナランタイム）' },
    cni: { name: 'CNI', part: 'Podネットワーク', long: 'CNI（Podネットワーク）' },
  },
  services: 'サービス',
  guides: '解説',
  note: '補足',
  notFound: {
    title: 'ページが見つかりません',
    text: 'このアドレスのページはありません。公開したアドレスは変えない方針のため、入力の間違いか、まだ公開していないページと思われます。',
    home: '比較表へ',
  },
  footer: {
    counts: (facts: number, statements: number, sources: number) => `事実${facts}件・記述${statements}件・出典${sources}件`,
    checked: (date: string) => `最終確認 ${date}`,
    origin: 'SIOS Tech Labの記事「RKSを知る!」第15回（2021年5月）から始まりました。',
  },
};
