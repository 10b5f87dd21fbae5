package io.liverig;

import io.liverig.room.SignatureFault;
import java.time.Duration;
import java.util.Locale;

/**
 * Something that goes wrong, in one line: {@code app.phone().begin(new Trouble.NetworkDown(), Duration.ofSeconds(8))}.
 *
 * <p>The codes named here are the defaults of {@link io.liverig.options.StateCause}, where their sources and doubts stand.
 */
public sealed interface Trouble {
    /** What goes wrong on one program's phone; see {@link PhoneControl#begin(OfPhone)}. */
    sealed interface OfPhone extends Trouble {}

    /** What goes wrong in one room; see {@link RoomControl#begin(OfRoom)}. */
    sealed interface OfRoom extends Trouble {}

    /** Returns the name that the timeline shows: {@code cameraRefused}. */
    default String name() {
        String name = getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The user does not allow the camera: the error event and 10001, no picture; the sound goes on. */
    record CameraRefused() implements OfPhone {}

    /** Another app holds the camera: -1316, no picture. */
    record CameraBusy() implements OfPhone {}

    /** The camera cannot be opened: -1301, no picture. */
    record CameraFailing() implements OfPhone {}

    /** The user does not allow the microphone: the error event and 10002, no sound; the picture goes on. */
    record MicrophoneRefused() implements OfPhone {}

    /** Another app holds the microphone: -1319, no sound. */
    record MicrophoneBusy() implements OfPhone {}

    /** The microphone cannot be opened: -1302, no sound. */
    record MicrophoneFailing() implements OfPhone {}

    /** The microphone is open and gives nothing, as on some Android phones: -1311, no sound. */
    record MicrophoneSilent() implements OfPhone {}

    /** The hardware encoder fails and software takes over: 1103, in an instant; nothing else changes. */
    record HardwareEncoderFailing() implements OfPhone {}

    /** No picture can be encoded: 1104 and -1303, no picture. */
    record VideoEncoderFailing() implements OfPhone {}

    /** No sound can be encoded: -1304, no sound. */
    record AudioEncoderFailing() implements OfPhone {}

    /**
     * The phone has no network: 1102 up to three times, then -1307; players say 2103 and -2301. The others see the user
     * leave once the server gives it up. When the network is back, the page is told what it missed.
     */
    record NetworkDown() implements OfPhone {}

    /** The phone goes from Wi-Fi to 4G: 1021; the stay in the room goes on. Over when it is back, with another 1021. */
    record WifiTo4g() implements OfPhone {}

    /**
     * A telephone call takes camera and microphone until it ends: 5001 and wx.onAudioInterruptionBegin; the stay in the
     * room goes on.
     */
    record PhoneCall() implements OfPhone {}

    /**
     * WeChat sends the program to the background and suspends it at once, as reported from iOS: 5000, the user leaves the
     * room, and no script runs; restored, it enters again. {@link MiniProgram#background()} does so after five seconds,
     * in the way of the platform.
     */
    record Suspended() implements OfPhone {}

    /** A native page of WeChat lies over the page: players with auto-pause-if-open-native say 6000 and pause. */
    record NativePageOpen() implements OfPhone {}

    /**
     * The user closes the floating window of picture in picture while the program is in the background: 6000 of a player
     * that played on there, and 5001 on Android; in an instant. In front again, everything goes on.
     */
    record FloatingWindowClosed() implements OfPhone {}

    /** The image of waiting-image cannot be loaded: the error event and 10004 once it should stand in for the camera. */
    record WaitingImageMissing() implements OfPhone {}

    /** No background music can be loaded: the error event and 10003 instead of bgmstart. */
    record MusicMissing() implements OfPhone {}

    /**
     * The program's category or account may not have live components: their error event at insertion, and failing calls.
     * It counts for components that come from then on.
     */
    record ComponentNotOpened() implements OfPhone {}

    /**
     * The phone's base library is older than what the page needs: newer attributes and events are without effect, newer
     * methods fail. On a phone such a method is not there at all.
     *
     * @param version the phone's base library: {@code 2.9.0}
     */
    record LibraryTooOld(String version) implements OfPhone {}

    /**
     * A user's stream does not arrive at this phone's players: 2103 up to three times, then -2301.
     *
     * @param userId whose stream
     */
    record SourceLost(String userId) implements OfPhone {}

    /**
     * First pictures of streams come late: 2001 is on time, what follows it is not.
     *
     * @param delay how much later they come
     */
    record SlowFirstFrame(Duration delay) implements OfPhone {}

    /**
     * A method of a context never calls success, though it does its work.
     *
     * @param method {@code LivePusherContext.start}
     */
    record SuccessMissing(String method) implements OfPhone {}

    /**
     * A method of a context calls success late.
     *
     * @param method {@code LivePusherContext.start}
     * @param delay how much later
     */
    record SuccessLate(String method, Duration delay) implements OfPhone {}

    /** 1034 overtakes a 1033 of the same instant. */
    record SoundFlagFirst() implements OfPhone {}

    /**
     * The server removes a user: 1019 with reason 1 for it, 1032 for the others; in an instant.
     *
     * @param userId who, in the room now
     */
    record Kicked(String userId) implements OfRoom {}

    /** The server dissolves the room: 1019 with reason 2 for everybody; in an instant. */
    record Dissolved() implements OfRoom {}

    /**
     * The user enters from another phone: 1019 with reason 1 for the one who is there; over when that phone leaves.
     *
     * @param userId who
     */
    record DuplicateLogin(String userId) implements OfRoom {}

    /**
     * The server does not hear a scripted user any more, and gives it up after a while: then 1032 for the others. For a
     * program's own user take {@link NetworkDown}, of which the program learns.
     *
     * @param userId who, in the room now
     */
    record UserLost(String userId) implements OfRoom {}

    /**
     * Nobody's signature is accepted at this room, whatever it is: -100018 for those who enter.
     *
     * @param fault what the room's log says is wrong with it
     */
    record BadSignature(SignatureFault fault) implements OfRoom {}

    /** The room takes nobody else in: -102052 for those who enter. */
    record RoomFull() implements OfRoom {}

    /** The application's service is suspended for want of payment: -1307 for those who enter any of its rooms. */
    record Arrears() implements OfRoom {}
}
