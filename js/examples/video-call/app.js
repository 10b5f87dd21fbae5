App({
  globalData: {
    userID: '',
  },
});
