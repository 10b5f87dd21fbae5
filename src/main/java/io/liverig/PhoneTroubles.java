package io.liverig;

import io.liverig.internal.program.PhoneSwitch;
import io.liverig.internal.program.PhoneSwitches;
import io.liverig.internal.program.RigCore;
import io.liverig.journal.RowKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What each trouble of a phone does when it comes and when it goes: a row each. */
final class PhoneTroubles {
    private final RigCore core;
    private final String program;
    private final PhoneSwitches phone;
    private final ChosenNetwork network;
    private final Map<Class<? extends Trouble.OfPhone>, Stroke<Trouble.OfPhone>> rows = new LinkedHashMap<>();
    private Network before4g = Network.WIFI;

    private final Set<Trouble.OfPhone> active = new HashSet<>();

    private interface Stroke<T> {
        void fall(T trouble, boolean on);
    }

    PhoneTroubles(RigCore core, String program, PhoneSwitches phone, ChosenNetwork network) {
        this.core = core;
        this.program = program;
        this.phone = phone;
        this.network = network;
        partRows();
        lifeRows();
        toldRows();
    }

    private void partRows() {
        row(Trouble.CameraRefused.class, PhoneSwitch.CAMERA_REFUSED);
        row(Trouble.CameraBusy.class, PhoneSwitch.CAMERA_BUSY);
        row(Trouble.CameraFailing.class, PhoneSwitch.CAMERA_FAILING);
        row(Trouble.MicrophoneRefused.class, PhoneSwitch.MICROPHONE_REFUSED);
        row(Trouble.MicrophoneBusy.class, PhoneSwitch.MICROPHONE_BUSY);
        row(Trouble.MicrophoneFailing.class, PhoneSwitch.MICROPHONE_FAILING);
        row(Trouble.MicrophoneSilent.class, PhoneSwitch.MICROPHONE_SILENT);
        row(Trouble.VideoEncoderFailing.class, PhoneSwitch.VIDEO_ENCODER_FAILING);
        row(Trouble.AudioEncoderFailing.class, PhoneSwitch.AUDIO_ENCODER_FAILING);
        row(Trouble.HardwareEncoderFailing.class, PhoneSwitch.HARDWARE_ENCODER_FAILING);
    }

    private void lifeRows() {
        row(Trouble.NetworkDown.class, PhoneSwitch.NETWORK_CUT);
        row(Trouble.WifiTo4g.class, (trouble, on) -> {
            before4g = on && !network.chosen().equals(Network.FOUR_G) ? network.chosen() : before4g;
            network.choose(network.newPlan(), on ? Network.FOUR_G : before4g);
        });
        row(Trouble.PhoneCall.class, PhoneSwitch.IN_A_CALL);
        row(Trouble.Suspended.class, PhoneSwitch.SUSPENDED);
        row(Trouble.NativePageOpen.class, PhoneSwitch.COVERED);
        row(Trouble.FloatingWindowClosed.class, PhoneSwitch.FLOATING_WINDOW_CLOSED);
        row(Trouble.WaitingImageMissing.class, PhoneSwitch.WAITING_IMAGE_BROKEN);
        row(Trouble.MusicMissing.class, PhoneSwitch.MUSIC_BROKEN);
        row(Trouble.ComponentNotOpened.class, PhoneSwitch.NOT_OPENED);
        row(Trouble.SoundFlagFirst.class, PhoneSwitch.SOUND_FIRST);
    }

    /** Those that have to be told more than that they come. */
    private void toldRows() {
        row(Trouble.LibraryTooOld.class, (trouble, on) -> phone.library(on ? trouble.version() : ""));
        row(Trouble.SourceLost.class, (trouble, on) -> phone.lost(trouble.userId(), on));
        row(
                Trouble.SlowFirstFrame.class,
                (trouble, on) -> phone.firstFrameDelay(on ? trouble.delay().toMillis() : 0));
        row(Trouble.SuccessMissing.class, (trouble, on) -> phone.replyDelay(trouble.method(), on ? -1 : 0));
        row(
                Trouble.SuccessLate.class,
                (trouble, on) ->
                        phone.replyDelay(trouble.method(), on ? trouble.delay().toMillis() : 0));
    }

    private void row(Class<? extends Trouble.OfPhone> type, PhoneSwitch what) {
        row(type, (trouble, on) -> phone.turn(what, on));
    }

    private <T extends Trouble.OfPhone> void row(Class<T> type, Stroke<T> stroke) {
        rows.put(type, (trouble, on) -> stroke.fall(type.cast(trouble), on));
    }

    void strike(Trouble.OfPhone trouble, boolean on) {
        core.journal().row(program, "", RowKind.ACTION, on ? "begin" : "end", Map.of("trouble", trouble.name()));
        Stroke<Trouble.OfPhone> stroke = rows.get(trouble.getClass());
        if (stroke == null) {
            throw new IllegalStateException("no row for " + trouble + "; add one to PhoneTroubles");
        }
        boolean before = on ? !active.add(trouble) : active.remove(trouble);
        if (on || before) {
            stroke.fall(trouble, on);
        }
    }
}
