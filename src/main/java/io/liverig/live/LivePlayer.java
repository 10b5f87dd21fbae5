package io.liverig.live;

import io.liverig.data.PageRef;
import io.liverig.live.table.LiveTables;
import io.liverig.media.PlayRequest;
import io.liverig.room.UserId;
import io.liverig.view.AttributeChange;
import io.liverig.view.NodeBehavior;
import io.liverig.view.NodePort;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A live-player on a page: https://developers.weixin.qq.com/miniprogram/dev/component/live-player.html .
 *
 * <p>It compares what it is told to play with what there is in its program's room, and opens or closes its
 * {@link PlayerStream} accordingly: a stream that is not there yet is waited for.
 */
final class LivePlayer implements NodeBehavior {
    private static final int SUSPENDED = 6000;

    private final LiveHost host;
    private final LiveNodes nodes;
    private AttributeValues values = new AttributeValues(Map.of());
    private @Nullable Inserted inserted;
    private @Nullable PlayerStream stream;
    private final PlayerHold hold = new PlayerHold();
    private boolean playing;
    private boolean stopped;
    private boolean autoplayed;
    private boolean muted;
    private boolean dirty;

    LivePlayer(LiveHost host, LiveNodes nodes) {
        this.host = host;
        this.nodes = nodes;
    }

    /** What there is from the insertion to the removal of the node. */
    private record Inserted(
            NodePort node,
            AttributeReader reader,
            NodeEvents events,
            PlayerSource source,
            PlayerFace face,
            StateTrack<PlayerState> track) {}

    @Override
    public void inserted(NodePort node) {
        NodeEvents events = new NodeEvents(host, node, LiveTables.PLAYER);
        AttributeReader reader = new AttributeReader(host, node, LiveTables.PLAYER);
        values = reader.read();
        PlayerFace face = new PlayerFace(host, nodes, node, events, this);
        PlayerSource source = new PlayerSource(host, reader);
        inserted = new Inserted(node, reader, events, source, face, new StateTrack<>(events, PlayerState.IDLE));
        hold.begin(host, values);
        nodes.add(this);
        followLater();
    }

    @Override
    public void attributeChanged(AttributeChange change) {
        followLater();
    }

    private void followLater() {
        if (!dirty) {
            dirty = true;
            host.post("live-player attributes", this::readAndFollow);
        }
    }

    @Override
    public void removed(NodePort node) {
        removed();
    }

    void removed() {
        Inserted here = inserted;
        inserted = null;
        if (here != null) {
            here.events().close();
            nodes.window().lost(here.face().tenant());
        }
        closeStream();
        nodes.remove(this);
    }

    boolean isOn(PageRef page) {
        return inserted != null && inserted.node().page().equals(page);
    }

    boolean hasId(String id) {
        return inserted != null && inserted.node().id().equals(id);
    }

    /** Tells whether it is to play a user. */
    boolean isFor(UserId user) {
        return inserted != null && inserted.source().isFor(user);
    }

    private void readAndFollow() {
        dirty = false;
        if (inserted != null) {
            values = inserted.reader().read();
            follow();
        }
    }

    /** Brings the stream in line with the attributes, the calls and the room. */
    void follow() {
        Inserted here = inserted;
        if (here != null && !hold.isForGood()) {
            follow(here);
            settleState();
        }
    }

    private void settleState() {
        if (inserted != null) {
            PlayerState without = playing ? PlayerState.WAITING : stopped ? PlayerState.STOPPED : PlayerState.IDLE;
            inserted.track().become(stream == null ? without : stream.state(hold.isOn()));
        }
    }

    private void follow(Inserted here) {
        if (stream != null && !host.conditions().isOnline()) {
            stream.lost();
            return;
        }
        String src = values.text("src");
        if (values.flag("autoplay") && !autoplayed && !src.isEmpty()) {
            autoplayed = true;
            playing = true;
        }
        Optional<PlayUrl> url = here.source().wanted(playing ? src : "");
        Optional<PusherSession> session = nodes.session(here.node().page());
        if (url.isPresent() && session.isPresent()) {
            here.source()
                    .request(session.get(), url.get(), values, muted)
                    .ifPresentOrElse(request -> play(here, request), this::closeStream);
        } else {
            closeStream();
        }
    }

    private void play(Inserted here, PlayRequest request) {
        boolean up = host.conditions().isOnline()
                && !host.conditions().isLost(request.from().user());
        if (stream != null && (!stream.isFrom(request.from()) || (up && stream.mayRevive()))) {
            closeStream();
        }
        PlayerStream open = stream;
        if (open == null) {
            open = new PlayerStream(host, here.events(), request.from(), this::settleState);
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
        Inserted here = inserted;
        String src = here == null ? "" : here.reader().read().text("src");
        if (here == null || src.isEmpty()) {
            reply.fail("src is empty");
        } else if (!here.source().isSimulated(src)) {
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

    private void hold(boolean nowPaused) {
        hold.paused(nowPaused);
        applyHold();
    }

    private void applyHold() {
        if (stream != null) {
            stream.pause(hold.isOn());
            settleState();
        }
    }

    /** Plays on in the background, or does so no more. */
    void playInBackground(boolean now, QueuedReply reply) {
        reply.ok();
        hold.playInBackground(now);
    }

    void mute(Map<String, Object> options, QueuedReply reply) {
        reply.ok();
        muted = !(muted && host.settings().muteToggles());
        follow();
    }

    /** Returns what of it can be looked at; empty while it stands on no page. */
    Optional<PlayerFace> face() {
        return Optional.ofNullable(inserted).map(Inserted::face);
    }

    AttributeValues values() {
        return values;
    }

    Optional<PlayerStream> stream() {
        return Optional.ofNullable(stream);
    }

    PlayerState state() {
        return inserted == null ? PlayerState.IDLE : inserted.track().now();
    }

    /** Takes a message that came with a user's stream, if this is the stream and the page wants messages. */
    void message(UserId from, String text) {
        if (stream != null && values.flag("enable-recv-message")) {
            stream.message(from, text);
        }
    }

    /** Follows its page behind another one and back, unless auto-pause-if-navigate is off. */
    void behind(boolean now) {
        suspend(hold.behind(now, face().filter(face -> face.pausesBehind(now)).isPresent()));
    }

    /** Follows its page under a native page of WeChat and back, unless auto-pause-if-open-native is off. */
    void covered(boolean now) {
        suspend(hold.covered(now, values.flag("auto-pause-if-open-native")));
    }

    /** Follows its program to the background and back, unless requestBackgroundPlayback() keeps it playing. */
    void hidden(boolean now) {
        suspend(hold.hidden(now));
    }

    /** The floating window that showed it was closed: 6000, until its page is in front again. */
    void windowClosed() {
        suspend(hold.windowClosed(host.conditions().isHidden()));
    }

    private void suspend(boolean told) {
        applyHold();
        if (told && inserted != null && stream != null) {
            inserted.events().state(SUSPENDED);
        }
    }
}
