/*
 * The file manager: https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.html
 * Its methods are rows of the host.
 */
(function (rig) {
  'use strict'
  const { wx } = globalThis
  const make = wx.getFileSystemManager
  let manager
  // The page calls it the one manager of the whole program.
  if (make !== undefined) {
    wx.getFileSystemManager = function getFileSystemManager() {
      if (manager === undefined) {
        manager = make()
      }
      return manager
    }
  }
})
