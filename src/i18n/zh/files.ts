export const files = {
  title: '导出',
};
