export const shared = {
  title: '共同布局与缺口',
};
