// Your application's id, from the console of the real-time audio and video service.
export const sdkAppID = 1400000001;

/**
 * Give the signature with which a user may enter. This one is a placeholder for trying things out
 * without a service. A real one is signed by your own server, which alone knows the secret key: ask
 * it with wx.request, and never put the key in a mini-program.
 */
export function userSigOf(userID) {
  return `sig-for-${userID}`;
}
