package io.liverig.internal.live.node;

import io.liverig.options.Mishap;

/** The parts of a phone that a pusher needs. */
public enum PhonePart {
    /** The camera. */
    CAMERA,
    /** The microphone. */
    MICROPHONE,
    /** What encodes the picture. */
    VIDEO_ENCODER,
    /** What encodes the sound. */
    AUDIO_ENCODER;

    /** How a part is doing. */
    public enum State {
        /** As it should. */
        WORKING,
        /** The user does not allow it. */
        REFUSED,
        /** Another app holds it. */
        BUSY,
        /** It can not be opened, or does not do its work. */
        FAILING,
        /** It is open and gives nothing. */
        SILENT
    }

    /** Returns what a page learns of a part that does not work. */
    public Mishap mishap(State state) {
        return switch (this) {
            case VIDEO_ENCODER -> Mishap.VIDEO_ENCODER;
            case AUDIO_ENCODER -> Mishap.AUDIO_ENCODER;
            case CAMERA ->
                switch (state) {
                    case REFUSED -> Mishap.CAMERA_REFUSED;
                    case BUSY -> Mishap.CAMERA_BUSY;
                    default -> Mishap.CAMERA_FAILING;
                };
            case MICROPHONE ->
                switch (state) {
                    case REFUSED -> Mishap.MICROPHONE_REFUSED;
                    case BUSY -> Mishap.MICROPHONE_BUSY;
                    case SILENT -> Mishap.MICROPHONE_SILENT;
                    default -> Mishap.MICROPHONE_FAILING;
                };
        };
    }
}
