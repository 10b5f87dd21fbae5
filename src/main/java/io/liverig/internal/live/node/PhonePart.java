package io.liverig.internal.live.node;

import io.liverig.options.StateCause;

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
        /** It cannot be opened, or does not do its work. */
        FAILING,
        /** It is open and gives nothing. */
        SILENT
    }

    /** Returns what a page learns of a part that does not work. */
    public StateCause cause(State state) {
        return switch (this) {
            case VIDEO_ENCODER -> StateCause.VIDEO_ENCODER;
            case AUDIO_ENCODER -> StateCause.AUDIO_ENCODER;
            case CAMERA ->
                switch (state) {
                    case REFUSED -> StateCause.CAMERA_REFUSED;
                    case BUSY -> StateCause.CAMERA_BUSY;
                    default -> StateCause.CAMERA_FAILING;
                };
            case MICROPHONE ->
                switch (state) {
                    case REFUSED -> StateCause.MICROPHONE_REFUSED;
                    case BUSY -> StateCause.MICROPHONE_BUSY;
                    case SILENT -> StateCause.MICROPHONE_SILENT;
                    default -> StateCause.MICROPHONE_FAILING;
                };
        };
    }
}
