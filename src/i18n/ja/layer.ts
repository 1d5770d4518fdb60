export const layer = {
  layer: {
    description: (layer: string, services: string) => `${services}の${layer}を、構成と比較項目ごとに比べます。`,
    intro: {
      cri: 'CRI（Container Runtime Interface）は、kubeletがコンテナランタイムを呼び出すためのAPIです。どのランタイムが動くかは、サービスと、選んだノードの種類で決まります。',
      cni: 'CNI（Container Network Interface）は、Podのネットワークを用意するプラグインを呼び出すための仕様です。どのプラグインが入るかは、サービスと、選んだネットワークの方式で決まります。',
    },
    readGuide: '仕組みの説明：',
    variants: '構成ごとの比較',
    variantsCaption: (today: string) => `選べる構成の値（${today}の時点）。値からは根拠へ移ります。`,
    criteria: '比較項目とサービス',
    criteriaCaption: (layer: string, today: string) => `${layer}のすべての比較項目（${today}の時点）。項目名からは項目の説明へ、値からは根拠へ移ります。`,
  },
};
