export const moved = {
  moved: {
    title: '移りました',
    text: (day: string, targets: number) => (targets === 1 ? `ここにあったものは、${day}に次の場所へ移りました。` : `ここにあったものは、${day}に次の${targets}か所に分かれました。`),
  },
};
