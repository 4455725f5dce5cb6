export const matrix = {
  title: '产业与地区矩阵',
};
