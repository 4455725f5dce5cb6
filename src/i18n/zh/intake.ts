export const intake = {
  title: '导入数据',
};
