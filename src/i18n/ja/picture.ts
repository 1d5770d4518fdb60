export const picture = {
  picture: {
    asOf: (day: string) => `${day}の時点`,
    month: (month: string) => `${month}のCRIとCNI`,
    frozen: (month: string, day: string) => `${month}の時点（${day}に分かっていること）`,
  },
};
