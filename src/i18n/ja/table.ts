export const table = {
  table: {
    service: 'サービス',
    variants: (count: number) => `構成 ${count}種`,
    variantsOf: (service: string, count: number) => `${service}の構成${count}種を開く`,
    isDefault: '既定',
    seeService: (layer: string) => `${layer}はサービスの行のとおり`,
    then: (month: string) => `${month}は`,
    same: (month: string) => `${month}も同じ`,
    nothing: '記録なし',
    region: '比較表',
    criterion: '比較項目',
  },
};
