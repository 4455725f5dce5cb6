export const draft = {
  title: '修订草稿',
};
