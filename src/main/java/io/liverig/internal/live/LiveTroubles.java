package io.liverig.internal.live;

import io.liverig.data.PageRef;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.Conditions;
import io.liverig.internal.live.node.LibraryVersion;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.PhonePart;
import io.liverig.internal.live.player.Casting;
import io.liverig.internal.live.player.LivePlayer;
import io.liverig.internal.live.player.PlayerDisplay;
import io.liverig.internal.live.pusher.Transmission;
import io.liverig.options.StateCause;
import io.liverig.room.UserId;
import io.liverig.sound.Sound;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes things go wrong for the live components of one program, and right again; each takes effect at once. */
public final class LiveTroubles {
    private final LiveBase base;
    private final LiveNodes nodes;
    private final Conditions conditions;

    LiveTroubles(LiveBase base, LiveNodes nodes) {
        this.base = base;
        this.nodes = nodes;
        this.conditions = base.conditions();
    }

    private void transmissions(Consumer<Transmission> action) {
        nodes.pushers().forEach(pusher -> pusher.transmission().ifPresent(action));
    }

    private void say(StateCause cause) {
        base.post("live-pusher " + cause, () -> transmissions(sending -> sending.say(cause)));
    }

    /** Puts a part of the phone into a state. */
    public void part(PhonePart part, PhonePart.State state) {
        conditions.part(part, state);
        transmissions(Transmission::applyAgain);
    }

    /** Says what the microphone hears. */
    public void microphone(Sound sound) {
        conditions.microphone(sound);
        transmissions(Transmission::applyAgain);
    }

    /** The user closes the small window. */
    public void closeSmallWindow() {
        nodes.window().close();
    }

    /** Returns the page of what goes on in the small window. */
    public Optional<PageRef> smallWindow() {
        return nodes.window().page();
    }

    /**
     * Lets something be the case with the phone, or no more. The program's way to the background and back is
     * {@link LiveLayer#setBackground} and {@link LiveLayer#setSuspended}.
     */
    public void set(Circumstance what, boolean on) {
        if (conditions.set(what, on)) {
            switch (what) {
                case OFFLINE -> online(!on);
                case INTERRUPTED -> interrupted(on);
                case COVERED -> nodes.players().forEach(player -> player.covered(on));
                case TELEVISION -> television(on);
                default -> {}
            }
        }
    }

    private void television(boolean near) {
        if (!near) {
            nodes.players()
                    .forEach(player -> player.face().map(PlayerDisplay::casting).ifPresent(Casting::interrupted));
        }
    }

    private void online(boolean up) {
        transmissions(sending -> sending.setOnline(up));
        nodes.roomChanged();
    }

    private void interrupted(boolean begins) {
        transmissions(Transmission::applyAgain);
        if (begins) {
            say(StateCause.INTERRUPTED);
        }
    }

    /** Goes from one network to another one. */
    public void networkChanged() {
        say(StateCause.NETWORK_CHANGED);
    }

    /** Lets software take over from a hardware encoder that failed. */
    public void hardwareEncoderFailed() {
        say(StateCause.HARDWARE_ENCODER);
    }

    /** Closes the floating window of picture in picture while the program is out of sight: its stream is suspended. */
    public void windowClosed() {
        if (base.settings().life().windowCloseTold().contains(conditions.platform())) {
            say(StateCause.WINDOW_CLOSED);
        }
        nodes.players().forEach(LivePlayer::windowClosed);
    }

    /** Gives the phone a base library: {@code 2.10.0}. */
    public void library(String version) {
        conditions.library(new LibraryVersion(version));
    }

    /** Takes the base library back to the newest one. */
    public void newestLibrary() {
        conditions.library(LibraryVersion.NEWEST);
    }

    /** Takes a user's streams away from this phone's players, or brings them back. */
    public void setLost(String user, boolean lost) {
        conditions.setLost(new UserId(user), lost);
        nodes.roomChanged();
    }

    /** Lets first pictures come later than they should, in milliseconds. */
    public void firstFrameDelay(long millis) {
        conditions.firstFrameMillis(millis);
    }

    /** Lets a method's success come later, in milliseconds; -1 lets it never come: {@code LivePusherContext.start}. */
    public void replyDelay(String api, long millis) {
        conditions.replyDelay(api, millis);
    }
}
