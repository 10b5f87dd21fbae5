package io.liverig.live;

import io.liverig.data.PageRef;
import io.liverig.media.sound.Sound;
import io.liverig.room.UserId;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes things go wrong for the live components of one program, and right again; each takes effect at once. */
public final class LiveTroubles {
    private final LiveHost host;
    private final LiveNodes nodes;
    private final Conditions conditions;

    LiveTroubles(LiveHost host, LiveNodes nodes) {
        this.host = host;
        this.nodes = nodes;
        this.conditions = host.conditions();
    }

    private void transmissions(Consumer<Transmission> action) {
        nodes.pushers().forEach(pusher -> pusher.transmission().ifPresent(action));
    }

    private void say(Mishap mishap) {
        host.post("live-pusher " + mishap, () -> transmissions(sending -> sending.say(mishap)));
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

    /** A television comes near, or goes. */
    public void television(boolean now) {
        conditions.television(now);
        if (!now) {
            nodes.players()
                    .forEach(player -> player.face().map(PlayerFace::casting).ifPresent(Casting::interrupted));
        }
    }

    /** Follows the phone's network, which is gone or is back. */
    public void online(boolean now) {
        if (conditions.isOnline() != now) {
            conditions.online(now);
            transmissions(sending -> sending.online(now));
            nodes.roomChanged();
        }
    }

    /** Goes from one network to another one. */
    public void networkChanged() {
        say(Mishap.NETWORK_CHANGED);
    }

    /** Lets software take over from a hardware encoder that failed. */
    public void hardwareEncoderFailed() {
        say(Mishap.HARDWARE_ENCODER);
    }

    /** Begins or ends a telephone call, which takes camera and microphone. */
    public void interrupted(boolean now) {
        if (conditions.isInterrupted() != now) {
            conditions.interrupted(now);
            transmissions(Transmission::applyAgain);
            if (now) {
                say(Mishap.INTERRUPTED);
            }
        }
    }

    /** Closes the floating window of picture in picture while the program is out of sight: its stream is suspended. */
    public void windowClosed() {
        if (host.settings().life().windowCloseTold().contains(conditions.platform())) {
            say(Mishap.WINDOW_CLOSED);
        }
        nodes.players().forEach(LivePlayer::windowClosed);
    }

    /** Lays a native page of WeChat over the program's page, or takes it away. */
    public void covered(boolean now) {
        if (conditions.isCovered() != now) {
            conditions.covered(now);
            nodes.players().forEach(player -> player.covered(now));
        }
    }

    /** Lets every piece of background music be one that can not be loaded. */
    public void musicBroken(boolean now) {
        conditions.musicBroken(now);
    }

    /** Lets the image that stands in for the camera be one that can not be loaded. */
    public void waitingImageBroken(boolean now) {
        conditions.waitingImageBroken(now);
    }

    /** Says whether the program's account and category may have live components; counts when one is inserted. */
    public void opened(boolean now) {
        conditions.opened(now);
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
    public void lost(String user, boolean now) {
        conditions.lost(new UserId(user), now);
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

    /** Lets 1034 overtake a 1033 of the same instant. */
    public void soundFirst(boolean now) {
        conditions.soundFirst(now);
    }
}
