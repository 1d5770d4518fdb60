export const guide = {
  guide: {
    indexDescription: 'CRIとCNIの仕組みを、自分のクラスターで確かめながら読めるように説明します。',
    checked: (date: string) => `内容の確認日：${date}`,
    contents: '目次',
    sources: 'この解説の出典',
  },
};
