package io.liverig.internal.live.player;

import io.liverig.internal.live.node.AttributeReader;
import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.LiveNode;
import io.liverig.internal.live.node.Neighbours;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.QueuedReply;
import io.liverig.internal.live.node.RoomStay;
import io.liverig.internal.live.node.SmallWindowNode;
import io.liverig.internal.live.node.StateTrack;
import io.liverig.internal.live.table.LiveTables;
import io.liverig.internal.live.url.PlayUrl;
import io.liverig.internal.media.PlayRequest;
import io.liverig.internal.view.node.NodePort;
import io.liverig.room.UserId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A live-player on a page: https://developers.weixin.qq.com/miniprogram/dev/component/live-player.html .
 *
 * <p>It compares what it is told to play with what there is in its program's room, and opens or closes its
 * {@link PlayerStream} accordingly: a stream that is not there yet is waited for.
 */
public final class LivePlayer extends LiveNode<LivePlayer.Standing> {
    private static final int SUSPENDED = 6000;

    private AttributeValues values = new AttributeValues(Map.of());
    private @Nullable PlayerStream stream;
    private final PauseReasons hold = new PauseReasons();
    private boolean playing;
    private boolean stopped;
    private boolean autoplayed;
    private boolean muted;

    public LivePlayer(LiveBase base, Neighbours neighbours) {
        super(base, neighbours);
    }

    /** What there is from the insertion to the removal of the node. */
    record Standing(
            NodePort node,
            AttributeReader reader,
            NodeEvents events,
            PlayerSource source,
            PlayerDisplay face,
            StateTrack<PlayerState> track)
            implements OnPage {
        @Override
        public SmallWindowNode tenant() {
            return face;
        }
    }

    @Override
    public Standing begin(NodePort node) {
        NodeEvents events = new NodeEvents(base(), node, LiveTables.PLAYER);
        AttributeReader reader = new AttributeReader(base(), node, LiveTables.PLAYER);
        values = reader.read();
        hold.begin(base(), values);
        return new Standing(
                node,
                reader,
                events,
                new PlayerSource(base(), reader),
                new PlayerDisplay(base(), neighbours(), node, events, this),
                new StateTrack<>(events, PlayerState.IDLE));
    }

    @Override
    public String tag() {
        return LiveTables.PLAYER.tag();
    }

    @Override
    public void followAttributes(Standing now) {
        values = now.reader().read();
        follow();
    }

    @Override
    public void end(Standing gone) {
        closeStream();
    }

    /** Returns whether it is to play a user. */
    public boolean isFor(UserId user) {
        Standing now = here();
        return now != null && now.source().isFor(user);
    }

    /** Brings the stream in line with the attributes, the calls and the room. */
    public void follow() {
        Standing now = here();
        if (now != null && !hold.isForGood()) {
            follow(now);
            settleState();
        }
    }

    private void settleState() {
        Standing now = here();
        if (now != null) {
            PlayerState without = playing ? PlayerState.WAITING : stopped ? PlayerState.STOPPED : PlayerState.IDLE;
            now.track().become(stream == null ? without : stream.state(hold.isOn()));
        }
    }

    private void follow(Standing now) {
        if (stream != null && !base().conditions().isOnline()) {
            stream.lost();
            return;
        }
        String src = values.text("src");
        if (values.flag("autoplay") && !autoplayed && !src.isEmpty()) {
            autoplayed = true;
            playing = true;
        }
        Optional<PlayUrl> url = now.source().wanted(playing ? src : "");
        Optional<RoomStay> stay = neighbours().stay(now.node().page());
        if (url.isPresent() && stay.isPresent()) {
            now.source()
                    .request(stay.get(), url.get(), values, muted)
                    .ifPresentOrElse(request -> play(now, request), this::closeStream);
        } else {
            closeStream();
        }
    }

    private void play(Standing now, PlayRequest request) {
        boolean up = base().conditions().isOnline()
                && !base().conditions().isLost(request.from().user());
        if (stream != null && (!stream.isFrom(request.from()) || (up && stream.mayRevive()))) {
            closeStream();
        }
        PlayerStream open = stream;
        if (open == null) {
            open = new PlayerStream(base(), now.events(), request.from(), this::settleState);
            stream = open;
            open.pause(hold.isOn());
        }
        if (up) {
            open.play(request);
        } else {
            open.lost();
        }
    }

    private void closeStream() {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    void play(Map<String, Object> options, QueuedReply reply) {
        Standing now = here();
        String src = now == null ? "" : now.reader().read().text("src");
        if (now == null || src.isEmpty()) {
            reply.fail("src is empty");
        } else if (!now.source().isSimulated(src)) {
            reply.fail("only room:// is simulated");
        } else {
            reply.ok();
            playing = true;
            if (stream != null && stream.isOver()) {
                closeStream();
            }
            hold(false);
            settleState();
            followLater();
        }
    }

    void stop(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        playing = false;
        stopped = true;
        closeStream();
        hold(false);
        settleState();
    }

    void pause(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        hold(true);
    }

    void resume(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        hold(false);
    }

    private void hold(boolean paused) {
        hold.set(PauseReasons.Reason.PAUSED, paused);
        applyHold();
    }

    private void applyHold() {
        if (stream != null) {
            stream.pause(hold.isOn());
            settleState();
        }
    }

    /** Plays on in the background, or does so no more. */
    void playInBackground(boolean on, QueuedReply reply) {
        reply.ok();
        hold.playInBackground(on);
    }

    void mute(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        muted = !(muted && base().settings().muteToggles());
        follow();
    }

    /** Returns what of it can be looked at; empty while it stands on no page. */
    public Optional<PlayerDisplay> face() {
        return Optional.ofNullable(here()).map(Standing::face);
    }

    AttributeValues values() {
        return values;
    }

    Optional<PlayerStream> stream() {
        return Optional.ofNullable(stream);
    }

    PlayerState state() {
        Standing now = here();
        return now == null ? PlayerState.IDLE : now.track().now();
    }

    /** Takes a message that came with a user's stream, if this is the stream and the page wants messages. */
    public void message(UserId from, String text) {
        if (stream != null && values.flag("enable-recv-message")) {
            stream.message(from, text);
        }
    }

    /** Follows its page behind another one and back, unless auto-pause-if-navigate is off. */
    public void behind(boolean on) {
        boolean pauses = face().filter(face -> face.pausesBehind(on)).isPresent();
        suspend(hold.set(PauseReasons.Reason.BEHIND, on && pauses));
    }

    /** Follows its page under a native page of WeChat and back, unless auto-pause-if-open-native is off. */
    public void covered(boolean on) {
        suspend(hold.set(PauseReasons.Reason.COVERED, on && values.flag("auto-pause-if-open-native")));
    }

    /** Follows its program to the background and back, unless requestBackgroundPlayback() keeps it playing. */
    public void hidden(boolean on) {
        suspend(hold.set(PauseReasons.Reason.HIDDEN, on && !hold.playsInBackground()));
    }

    /** The floating window that showed it was closed: 6000, until its page is in front again. */
    public void windowClosed() {
        suspend(hold.set(PauseReasons.Reason.HIDDEN, base().conditions().has(Circumstance.HIDDEN)));
    }

    private void suspend(boolean told) {
        applyHold();
        Standing now = here();
        if (told && now != null && stream != null) {
            now.events().state(SUSPENDED);
        }
    }
}
