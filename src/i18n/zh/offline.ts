export const offline = {
  ready: '新版本已就绪',
  help: '重新载入即可使用，眼前的视图不变。',
  reload: '重新载入',
  later: '以后再说',
};
