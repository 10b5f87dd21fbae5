Page({
  setOne(muted) {
    this.selectComponent('#room').setOne(muted)
  },

  replaceAll(muted) {
    this.selectComponent('#room').replaceAll(muted)
  },
})
