export const timeline = {
  timeline: {
    title: '出来事の一覧',
    description: 'CRIとCNIに関わるupstreamの出来事を、日付と出典つきで並べています。',
    lead: (count: number, from: string, to: string) => `${from}年から${to}年までの${count}の出来事です。これからの予定も含みます。`,
    planned: '予定',
    permalink: (title: string) => `「${title}」への固定リンク`,
  },
};
