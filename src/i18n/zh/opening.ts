/** What is said before the rest of the words is there, or when it does not come. */
export const opening = {
  loading: '正在绘制地图…',
  trouble: {
    data: '数据没有读到',
    dataHelp: '请检查网络或文件夹是否完整，然后重试。',
    damaged: (count: number) => `数据文件已损坏（${count} 处问题），没有载入。`,
    retry: '重试',
    part: '这一部分没有载入。请检查网络再试；其余部分照常可用。',
    reload: '重新载入页面',
    close: '关闭',
  },
};
