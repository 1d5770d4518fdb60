export const guide = {
  guide: {
    indexDescription: 'CRIとCNIの仕組みと変遷を、図と、自分のクラスターで確かめる方法を添えて説明します。どれも5分ほどで読めます。',
    both: '選ぶ',
    neighbours: '前後の解説',
    previous: '前の解説',
    next: '次の解説',
    checked: (date: string) => `内容の確認日：${date}`,
    contents: '目次',
    sources: 'この解説の出典',
  },
};
