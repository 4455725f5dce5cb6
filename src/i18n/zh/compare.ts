export const compare = {
  title: '地区比较',
};
