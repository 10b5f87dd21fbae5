package io.liverig.internal.live.url;

/**
 * What a pusher's room sends before a player asks for it: recvmode of the address, 1 to 4.
 *
 * <p>What is not sent by itself comes once the page says that it wants it, by {@code mute-audio} or {@code mute-video}
 * set to false on the player. That this is how a page asks is concluded from npm trtc-wx-sdk, which subscribes so.
 */
public enum ReceiveMode {
    /** Sound and picture, 1. */
    BOTH(true, true),
    /** Sound, 2. */
    AUDIO(true, false),
    /** Picture, 3. */
    VIDEO(false, true),
    /** Nothing, 4. */
    NONE(false, false);

    private final boolean audio;
    private final boolean video;

    ReceiveMode(boolean audio, boolean video) {
        this.audio = audio;
        this.video = video;
    }

    /** Finds the mode of a number; whatever is none is 1. */
    static ReceiveMode of(String number) {
        return switch (number) {
            case "2" -> AUDIO;
            case "3" -> VIDEO;
            case "4" -> NONE;
            default -> BOTH;
        };
    }

    public boolean sendsAudio() {
        return audio;
    }

    public boolean sendsVideo() {
        return video;
    }
}
