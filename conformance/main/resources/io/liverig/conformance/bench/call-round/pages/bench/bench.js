const TRTC = require('trtc-wx')
const { quieten, round } = require('../../round.js')

quieten(wx)

Page({
  round(users, readsLists) {
    return round(TRTC, users, readsLists)
  },
})
