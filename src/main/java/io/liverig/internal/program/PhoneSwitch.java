package io.liverig.internal.program;

import io.liverig.internal.live.LiveTroubles;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.PhonePart;
import io.liverig.internal.live.node.PhonePart.State;

/** What can be switched on and off on a phone; on a phone that is well, everything is off. */
public enum PhoneSwitch {
    /** The user does not allow the camera. */
    CAMERA_REFUSED((phone, on) -> phone.refuse(PhonePart.CAMERA, "scope.camera", on)),
    /** Another app holds the camera. */
    CAMERA_BUSY(part(PhonePart.CAMERA, State.BUSY)),
    /** The camera cannot be opened. */
    CAMERA_FAILING(part(PhonePart.CAMERA, State.FAILING)),
    /** The user does not allow the microphone. */
    MICROPHONE_REFUSED((phone, on) -> phone.refuse(PhonePart.MICROPHONE, "scope.record", on)),
    /** Another app holds the microphone. */
    MICROPHONE_BUSY(part(PhonePart.MICROPHONE, State.BUSY)),
    /** The microphone cannot be opened. */
    MICROPHONE_FAILING(part(PhonePart.MICROPHONE, State.FAILING)),
    /** The microphone is open and gives nothing. */
    MICROPHONE_SILENT(part(PhonePart.MICROPHONE, State.SILENT)),
    /** No picture can be encoded. */
    VIDEO_ENCODER_FAILING(part(PhonePart.VIDEO_ENCODER, State.FAILING)),
    /** No sound can be encoded. */
    AUDIO_ENCODER_FAILING(part(PhonePart.AUDIO_ENCODER, State.FAILING)),
    /** Software takes over from the hardware encoder; done in an instant, nothing comes back. */
    HARDWARE_ENCODER_FAILING(instant(LiveTroubles::hardwareEncoderFailed)),
    /** The network is cut off, whatever it is. */
    NETWORK_CUT(PhoneSwitches::cut),
    /** A telephone call takes camera and microphone. */
    IN_A_CALL(PhoneSwitches::call),
    /** WeChat has suspended the program, which then leaves its rooms. */
    SUSPENDED(PhoneSwitches::suspend),
    /** A native page of WeChat lies over the program's page. */
    COVERED(circumstance(Circumstance.COVERED)),
    /** The user closes the floating window; done in an instant, nothing comes back. */
    FLOATING_WINDOW_CLOSED(instant(LiveTroubles::windowClosed)),
    /** The image that stands in for the camera cannot be loaded. */
    WAITING_IMAGE_BROKEN(circumstance(Circumstance.WAITING_IMAGE_BROKEN)),
    /** No background music can be loaded. */
    MUSIC_BROKEN(circumstance(Circumstance.MUSIC_BROKEN)),
    /** The program's account or category may not have live components. */
    NOT_OPENED(circumstance(Circumstance.NOT_OPENED)),
    /** 1034 overtakes a 1033 of the same instant. */
    SOUND_FIRST(circumstance(Circumstance.SOUND_FIRST)),
    /** A television is near on which a player can be shown. */
    TELEVISION(circumstance(Circumstance.TELEVISION));

    private interface Effect {
        void turn(PhoneSwitches phone, boolean on);
    }

    private interface Instant {
        void befall(LiveTroubles live);
    }

    @SuppressWarnings("ImmutableEnumChecker") // an effect holds nothing that changes; the phone is handed to it
    private final Effect effect;

    PhoneSwitch(Effect effect) {
        this.effect = effect;
    }

    private static Effect part(PhonePart part, State state) {
        return (phone, on) -> phone.part(part, state, on);
    }

    private static Effect circumstance(Circumstance what) {
        return (phone, on) -> phone.live().set(what, on);
    }

    private static Effect instant(Instant instant) {
        return (phone, on) -> {
            if (on) {
                instant.befall(phone.live());
            }
        };
    }

    void turn(PhoneSwitches phone, boolean on) {
        effect.turn(phone, on);
    }
}
