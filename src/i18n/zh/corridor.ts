export const corridor = {
  title: '走廊',
};
