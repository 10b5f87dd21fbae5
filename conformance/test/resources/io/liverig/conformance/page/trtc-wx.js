// Stands beside the example's page where its trtc-wx.js belongs: hands out the SDK under test as it
// is, and notes each event as a page gets it. The page gains a few methods for the test to call.
const SDK = require('./under-test/index.js');
const options = require('./under-test/options.js');

module.exports = function TRTC(page) {
  const trtc = options === undefined ? new SDK(page) : new SDK(page, options);
  if (trtc.setLogLevel) trtc.setLogLevel(4);
  const heard = [];
  Object.keys(trtc.EVENT).forEach((code) => {
    trtc.on(trtc.EVENT[code], (event) => {
      const data = event.data === undefined ? null : JSON.parse(JSON.stringify(event.data));
      heard.push({ code: event.eventCode, data, players: trtc.getPlayerList().map((item) => item.id) });
    });
  });
  Object.assign(page, methods(trtc, heard));
  return trtc;
};

function methods(trtc, heard) {
  return {
    takeHeard: () => heard.splice(0),
    callPusher: (method, argument) => later(() => trtc.getPusherInstance()[method](argument)),
    callPlayer: (id, method, argument) => later(() => trtc.getPlayerInstance(id)[method](argument)),
    answerOf: () => answer,
    enterAgain,
  };
}

let answer = '';

/** Keep how a call or its promise came out: `ok`, or what went wrong. */
function later(call) {
  answer = 'pending';
  try {
    Promise.resolve(call()).then(
      (result) => { answer = result && result.tempImagePath ? 'ok with a picture' : 'ok'; },
      (error) => { answer = `rejected: ${error.message}`; },
    );
  } catch (error) {
    answer = `thrown: ${error.name}`;
  }
}

/** Enter as the API document's page does: with the pusher of the first entry. */
function enterAgain(params) {
  this.setData({ inCall: true, pusher: this.TRTC.enterRoom(params) }, () => {
    later(() => this.TRTC.getPusherInstance().start());
  });
}
