export const dossier = {
  title: '简报页',
};
