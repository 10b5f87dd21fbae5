package io.liverig.internal.live.node;

/** Tells what the user of a program has allowed. */
public interface CapturePermission {
    /** The scope of the camera. */
    String CAMERA = "scope.camera";

    /** The scope of the microphone. */
    String RECORD = "scope.record";

    /** Returns whether a scope of wx.authorize is granted now. */
    boolean granted(String scope);
}
