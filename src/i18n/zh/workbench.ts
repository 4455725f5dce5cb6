export const workbench = {
  title: '工作台',
  views: {
    table: '表格',
    matrix: '矩阵',
    compare: '比较',
    shared: '共布与缺口',
    corridor: '走廊',
  },
  close: '收起工作台',
  enlarge: '铺满',
  shrink: '与地图并排',
};
