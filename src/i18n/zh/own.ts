export const own = {
  title: '自有数据',
};
