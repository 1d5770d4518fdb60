export const change = {
  change: {
    replaced: 'から',
    ends: (value: string) => `${value}の終了（予定）`,
    upstream: 'upstream',
  },
};
