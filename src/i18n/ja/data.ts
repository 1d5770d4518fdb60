export const data = {
  data: {
    title: 'データ（JSON・CSV）',
    description: 'このサイトのすべての記述・出典・出来事を、JSONとCSVで取得できます。どの月の時点のデータもあります。',
  },
};
