'use strict';

/**
 * Take a picture with a native context and save it to the album. Resolves with what the native
 * call gave once the picture is saved; rejects when there is no picture or it cannot be saved.
 * https://developers.weixin.qq.com/miniprogram/dev/api/media/live/LivePusherContext.snapshot.html
 */
module.exports = function saveSnapshot(context) {
  return new Promise((resolve, reject) => {
    context.snapshot({
      quality: 'raw',
      complete(result) {
        if (!result || !result.tempImagePath) {
          reject(failure('snapshot gave no picture', result));
          return;
        }
        wx.saveImageToPhotosAlbum({
          filePath: result.tempImagePath,
          success: () => resolve(result),
          fail: (reason) => reject(failure('the picture could not be saved to the album', reason)),
        });
      },
    });
  });
};

function failure(text, cause) {
  const error = new Error(cause && cause.errMsg ? `${text}: ${cause.errMsg}` : text);
  error.cause = cause;
  return error;
}
