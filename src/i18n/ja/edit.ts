export const edit = {
  edit: {
    heading: '誤りを見つけたら',
    text: '値や期間が違うとき、新しい出典を見つけたときは、GitHubで直すか知らせてください。直すのは一つのファイルです。',
    edit: 'この事実を編集する（GitHub）',
    report: '誤りを報告する（GitHub）',
  },
};
