package io.liverig;

import static io.liverig.internal.live.node.PhonePart.AUDIO_ENCODER;
import static io.liverig.internal.live.node.PhonePart.CAMERA;
import static io.liverig.internal.live.node.PhonePart.MICROPHONE;
import static io.liverig.internal.live.node.PhonePart.VIDEO_ENCODER;

import io.liverig.internal.live.LiveTroubles;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.PhonePart;
import io.liverig.internal.program.ProgramRuntime;
import io.liverig.internal.program.RigCore;
import io.liverig.internal.wx.phone.Phone;
import io.liverig.internal.wx.phone.ScopeState;
import io.liverig.journal.RowKind;
import io.liverig.options.LifeSettings.WhenSuspended;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What each trouble of a phone does when it comes and when it goes: a row each. */
final class PhoneTroubles {
    private final RigCore core;
    private final String program;
    private final Phone phone;
    private final LiveTroubles live;
    private final PhoneNetwork network;
    private final ProgramRuntime runtime;
    private final Map<Class<? extends Trouble.OfPhone>, Stroke<Trouble.OfPhone>> rows = new LinkedHashMap<>();
    private Object library = "";
    private Network before4g = Network.WIFI;

    private final Set<Trouble.OfPhone> active = new HashSet<>();
    private final Map<PhonePart, Set<PhonePart.State>> parts = new EnumMap<>(PhonePart.class);

    private interface Stroke<T> {
        void fall(T trouble, boolean on);
    }

    PhoneTroubles(RigCore core, ProgramRuntime runtime, PhoneNetwork network) {
        this.core = core;
        this.runtime = runtime;
        this.network = network;
        this.program = runtime.id();
        this.phone = runtime.phone();
        this.live = runtime.troubles();
        partRows();
        networkRows();
        lifeRows();
        row(Trouble.ComponentNotOpened.class, (trouble, on) -> live.set(Circumstance.NOT_OPENED, on));
        row(Trouble.LibraryTooOld.class, (trouble, on) -> library(on ? trouble.version() : ""));
        row(
                Trouble.SlowFirstFrame.class,
                (trouble, on) -> live.firstFrameDelay(on ? trouble.delay().toMillis() : 0));
        row(Trouble.SuccessMissing.class, (trouble, on) -> live.replyDelay(trouble.method(), on ? -1 : 0));
        row(
                Trouble.SuccessLate.class,
                (trouble, on) ->
                        live.replyDelay(trouble.method(), on ? trouble.delay().toMillis() : 0));
        row(Trouble.SoundFlagFirst.class, (trouble, on) -> live.set(Circumstance.SOUND_FIRST, on));
    }

    private void partRows() {
        row(Trouble.CameraRefused.class, (trouble, on) -> refuse(CAMERA, "scope.camera", on));
        row(Trouble.CameraBusy.class, (trouble, on) -> part(CAMERA, PhonePart.State.BUSY, on));
        row(Trouble.CameraFailing.class, (trouble, on) -> part(CAMERA, PhonePart.State.FAILING, on));
        row(Trouble.MicrophoneRefused.class, (trouble, on) -> refuse(MICROPHONE, "scope.record", on));
        row(Trouble.MicrophoneBusy.class, (trouble, on) -> part(MICROPHONE, PhonePart.State.BUSY, on));
        row(Trouble.MicrophoneFailing.class, (trouble, on) -> part(MICROPHONE, PhonePart.State.FAILING, on));
        row(Trouble.MicrophoneSilent.class, (trouble, on) -> part(MICROPHONE, PhonePart.State.SILENT, on));
        row(Trouble.VideoEncoderFailing.class, (trouble, on) -> part(VIDEO_ENCODER, PhonePart.State.FAILING, on));
        row(Trouble.AudioEncoderFailing.class, (trouble, on) -> part(AUDIO_ENCODER, PhonePart.State.FAILING, on));
        row(Trouble.HardwareEncoderFailing.class, (trouble, on) -> {
            if (on) {
                live.hardwareEncoderFailed();
            }
        });
    }

    private void lifeRows() {
        row(Trouble.PhoneCall.class, (trouble, on) -> {
            live.set(Circumstance.INTERRUPTED, on);
            runtime.tell(on ? "audioInterruptionBegin" : "audioInterruptionEnd");
        });
        row(Trouble.Suspended.class, (trouble, on) -> {
            if (on) {
                runtime.life().suspend(WhenSuspended.LEAVES);
            } else {
                runtime.life().foreground();
            }
        });
        row(Trouble.NativePageOpen.class, (trouble, on) -> live.set(Circumstance.COVERED, on));
        row(Trouble.WaitingImageMissing.class, (trouble, on) -> live.set(Circumstance.WAITING_IMAGE_BROKEN, on));
        row(Trouble.MusicMissing.class, (trouble, on) -> live.set(Circumstance.MUSIC_BROKEN, on));
        row(Trouble.FloatingWindowClosed.class, (trouble, on) -> {
            if (on) {
                live.windowClosed();
            }
        });
    }

    private void networkRows() {
        row(Trouble.NetworkDown.class, (trouble, on) -> network.cut(on));
        row(Trouble.WifiTo4g.class, (trouble, on) -> {
            before4g = on && !network.chosen().equals(Network.FOUR_G) ? network.chosen() : before4g;
            network.choose(network.newPlan(), on ? Network.FOUR_G : before4g);
        });
        row(Trouble.SourceLost.class, (trouble, on) -> live.setLost(trouble.userId(), on));
    }

    private <T extends Trouble.OfPhone> void row(Class<T> type, Stroke<T> stroke) {
        rows.put(type, (trouble, on) -> stroke.fall(type.cast(trouble), on));
    }

    /** A part that several troubles have hit stands as the last of them left it. */
    private void part(PhonePart part, PhonePart.State state, boolean on) {
        Set<PhonePart.State> states = parts.computeIfAbsent(part, key -> new LinkedHashSet<>());
        states.remove(state);
        if (on) {
            states.add(state);
        }
        live.part(part, states.stream().reduce(PhonePart.State.WORKING, (earlier, later) -> later));
    }

    private void refuse(PhonePart part, String scope, boolean on) {
        phone.scopes().set(scope, on ? ScopeState.DENIED : ScopeState.GRANTED);
        part(part, PhonePart.State.REFUSED, on);
    }

    private void library(String version) {
        if (version.isEmpty()) {
            live.newestLibrary();
            phone.device().set("SDKVersion", library);
        } else {
            library = library.equals("") ? phone.device().get("SDKVersion") : library;
            live.library(version);
            phone.device().set("SDKVersion", version);
        }
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
