import type { Lasting } from '../../model/lasting.ts';

export const sources = {
  sources: {
    heading: '出典',
    description: 'このサイトの記述が拠っている出典の一覧です。',
    lead: (count: number) => `記述・出来事・観測が拠っている${count}の文書です。題名を選ぶと、その文書が何を裏づけているかが分かります。`,
    kept: ({ address, copy, moving }: Record<Lasting, number>) =>
      `${address}件はアドレスが一つのコミットを指していて、読んだときの内容が変わりません。${copy}件には、そのような写しを併記しています。残りの${moving}件は、発行者が内容を書き換えることがあります。`,
    lasting: '読んだときの内容',
    lastings: { address: 'アドレスで固定', copy: '写しがある', moving: '変わりうる' },
    lastingHere: {
      address: 'アドレスが一つのコミットを指しているので、読んだときの内容が変わりません。',
      copy: '読んだときの内容を、写しで確かめられます。',
      moving: '写しは登録されていません。発行者が内容を書き換えることがあります。',
    },
    caption: '出典の一覧。見出しで並べ替えられます。',
    title: '題名',
    publisher: '発行者',
    kind: '種類',
    language: '言語',
    date: '本文の日付',
    uses: '参照数',
    supports: 'この出典が裏づけるもの',
    guidesOnly: '解説だけが参照しています。',
    pageDescription: (title: string) => `出典「${title}」と、それが裏づける記述の一覧です。`,
  },
};
